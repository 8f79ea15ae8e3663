/** A place on the Economic-Privacy map: x mental distress, y economic loss, each 1 to 3. */
export type EpLevel = readonly [x: 1 | 2 | 3, y: 1 | 2 | 3];

/** An edition of the map for the classes of `@nisshi/core/vocab`. */
export interface EpMap {
  readonly id: string;
  readonly source: string;
  readonly levels: Readonly<Record<string, EpLevel>>;
  /** Classes that weigh more together than alone. */
  readonly together: readonly { readonly classes: readonly string[]; readonly level: EpLevel }[];
  /** Classes of `levels` that the printed map does not name, put beside the nearest item that it does. */
  readonly assigned: readonly string[];
}

/** Editions of the map, newest last. An edition is never changed: a later one is a new entry. */
export const epMaps = [
  {
    id: "jnsa-2003",
    source: "JNSA, 情報セキュリティインシデントに関する調査報告書 2003, part 2: EP map",
    levels: {
      name: [1, 1],
      address: [1, 1],
      email: [1, 1],
      phone: [1, 1],
      "birth-date": [1, 1],
      age: [1, 1],
      sex: [1, 1],
      affiliation: [1, 1],
      "card-holder": [1, 1],
      "my-number": [1, 1],
      "identity-document": [1, 2],
      "login-id": [1, 2],
      password: [1, 2],
      "card-number": [1, 2],
      "bank-account": [1, 2],
      transaction: [1, 2],
      "education-record": [2, 1],
      "employment-record": [2, 1],
      photo: [2, 1],
      "message-content": [2, 1],
      income: [2, 2],
      health: [3, 1],
      "medical-image": [3, 1],
    },
    together: [
      { classes: ["card-number", "card-expiry"], level: [1, 3] },
      { classes: ["card-number", "card-security-code"], level: [1, 3] },
      { classes: ["bank-account", "password"], level: [1, 3] },
    ],
    assigned: ["age", "card-holder", "my-number", "identity-document", "employment-record", "photo", "medical-image"],
  },
] as const satisfies readonly EpMap[];
