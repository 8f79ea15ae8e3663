/**
 * The script of all pages. They work without it: it turns the colours by hand and keeps that, brings the other side of
 * what is pointed at into view, and puts keys on links that are there to be seen.
 */
export const script = `"use strict";
(() => {
  const root = document.documentElement;
  const keep = (value) => { try { localStorage.setItem("theme", value); } catch {} };
  let theme = null;
  try { theme = localStorage.getItem("theme"); } catch {}
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const themes = () => {
    const button = document.querySelector("button.theme");
    if (!button) return;
    const name = () => { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; };
    name();
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      keep(root.dataset.theme);
      name();
    });
  };

  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const reveal = (element, box) => {
    const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
    box.scrollTo({ top: box.scrollTop + inner.top - outer.top - box.clientHeight / 3, behavior: calm ? "auto" : "smooth" });
  };
  const pairs = () => {
    for (const view of document.querySelectorAll(".ev")) {
      const box = view.querySelector(".original");
      view.querySelector(".card").addEventListener("pointerover", (event) => {
        const value = event.target.closest("[id^=f]");
        const place = value && box.querySelector("#s" + value.id.slice(1));
        if (place?.nextElementSibling && box.scrollHeight > box.clientHeight) reveal(place.nextElementSibling, box);
      });
      view.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        const target = link && document.getElementById(link.hash.slice(1));
        if (!target) return;
        event.preventDefault();
        history.replaceState(null, "", link.hash);
        const place = target.matches("i") ? target.nextElementSibling ?? target : target;
        if (box.contains(place) && box.scrollHeight > box.clientHeight) reveal(place, box);
        else place.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
        (place.matches("a") ? place : place.querySelector("a") ?? place).focus({ preventScroll: true });
      });
    }
  };

  const choices = () => {
    for (const field of document.querySelectorAll("select[data-go]")) field.addEventListener("change", () => field.form.requestSubmit());
  };

  const keys = { "/": "#q", n: "a[rel=next]", p: "a[rel=prev]", "?": ".keys" };
  const shortcuts = () => {
    const list = document.querySelector(".keys");
    if (list) list.hidden = false;
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
      const target = keys[event.key] && document.querySelector(keys[event.key]);
      if (!target) return;
      event.preventDefault();
      if (target.matches("a")) target.click();
      else target.focus();
    });
  };

  document.addEventListener("DOMContentLoaded", () => { themes(); pairs(); choices(); shortcuts(); });
})();
`;
