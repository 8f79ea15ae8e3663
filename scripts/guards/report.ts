/** Prints one line a finding and remembers whether any failed: the protocol that scripts/test.ts counts. */
export function reporter(): { readonly say: (ok: boolean, name: string, note?: string) => void } {
  return {
    say(ok, name, note = "") {
      if (!ok) process.exitCode = 1;
      console.log(`${ok ? "ok  " : "FAIL"} ${name}${note === "" ? "" : `: ${note}`}`);
    },
  };
}
