export { atlantic, flat, inFrame, japan, type MapView, pacific } from "./views.ts";
export { type MapOptions, type Place, type Route, worldMap } from "./world-map.ts";
