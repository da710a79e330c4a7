/// The script of the maps inside the report.
///
/// Pointing at an organization, or reaching it with the arrow keys, shows its letters and whom it
/// signs with and dims the rest; a click or Enter leads to the lines of the letters behind it, a
/// click on a line between two organizations to those they share. Each map is one stop of the tab
/// key. A finger shows first and follows at the second touch.
enum MapScript {
  static let source: StaticString = #"""
    "use strict";
    for (const data of document.querySelectorAll("script.map")) {
      const { items, links } = JSON.parse(data.textContent);
      const find = (id) => document.getElementById(data.dataset.prefix + id);
      const frame = data.parentNode;
      const svg = frame.querySelector("svg");
      const owner = new Map();
      const element = (name, properties, ...children) => {
        const one = Object.assign(document.createElement(name), properties);
        one.append(...children);
        return one;
      };
      for (const item of items) {
        item.elements = item.ids.map(find).filter((one) => one !== null);
        item.links = [];
        for (const one of item.elements) owner.set(one, item);
      }
      for (const link of links) {
        link.element = find(link.id);
        link.ends = [items[link.a], items[link.b]];
        for (const end of link.ends) end.links.push(link);
        const path = link.element === null ? null : link.element.querySelector("path");
        if (path === null) continue;
        owner.set(link.element, link);
        const near = path.cloneNode();
        near.setAttribute("class", "near");
        near.setAttribute("stroke", "transparent");
        near.setAttribute("stroke-width", "6");
        link.element.append(near);
      }
      const home = (item) => typeof item.within === "number" ? items[item.within] : item;
      const beyond = (item) => home(item).links.flatMap((link) => link.ends)
        .filter((one) => one !== home(item));
      const fellows = (item) => items.filter((one) => one.isName && home(one) === home(item));
      // Whom an item stands beside: over the lines, and where these lead to letters, over those of
      // the letters.
      const allies = (item) => {
        const found = new Set(home(item) === item ? [] : fellows(item));
        for (const one of beyond(item)) {
          if (one.isName) found.add(one);
          else for (const other of beyond(one)) {
            for (const name of other.isName ? [other] : fellows(other)) found.add(name);
          }
        }
        found.delete(item);
        return [...found];
      };
      const name = (item) => item.words.split(":")[0];
      const labelOf = (item) => {
        const texts = item.elements.flatMap((one) => [...one.querySelectorAll("text")]);
        return texts.length === 0 ? name(item)
          : texts.map((one) => one.textContent).join(" ");
      };
      const told = element("div", { className: "told", hidden: true });
      told.setAttribute("aria-live", "polite");
      frame.append(told);
      let shown = null;
      const tell = (item) => {
        const words = element("p", {}, item.to
          ? element("a", { href: `#${encodeURI(item.to)}` }, item.words) : item.words);
        const others = allies(item);
        told.replaceChildren(words);
        if (item.isName && others.length > 0) {
          const list = element("p", {}, "Signs with: ");
          others.slice(0, 30).forEach((other, index) => {
            const link = item.links.find((one) => one.to && one.ends.includes(other));
            list.append(index === 0 ? "" : " · ", link
              ? element("a", { href: `#${encodeURI(link.to)}` }, labelOf(other)) : labelOf(other));
          });
          if (others.length > 30) list.append(` and ${others.length - 30} more`);
          told.append(list);
        }
        told.hidden = false;
      };
      const clear = () => {
        for (const one of svg.querySelectorAll(".on")) one.classList.remove("on");
        svg.classList.remove("chosen");
        shown = null;
      };
      const light = (item) => { for (const one of item.elements) one.classList.add("on"); };
      const show = (one) => {
        if (one === shown) return;
        clear();
        shown = one;
        svg.classList.add("chosen");
        if (one.ends !== undefined) {
          one.element.classList.add("on");
          one.ends.forEach(light);
          return;
        }
        light(one);
        light(home(one));
        for (const link of home(one).links) {
          if (link.element !== null) link.element.classList.add("on");
          link.ends.forEach(light);
        }
        for (const ally of allies(one)) light(ally);
        tell(one);
      };
      const at = (event) => {
        for (let one = event.target; one !== null && one !== svg; one = one.parentNode) {
          if (owner.has(one)) return owner.get(one);
        }
        return null;
      };
      const follow = (one) => {
        const target = one.to || (one.ends || []).map((end) => end.to).find(Boolean);
        if (!target) return;
        if (location.hash === `#${encodeURI(target)}`) dispatchEvent(new Event("hashchange"));
        else location.hash = encodeURI(target);
      };
      svg.addEventListener("mouseover", (event) => {
        const one = at(event);
        if (one !== null) show(one);
      });
      frame.addEventListener("mouseleave", () => {
        if (!frame.contains(document.activeElement) || document.activeElement === frame) clear();
      });
      let wasShown = false;
      svg.addEventListener("pointerdown", (event) => {
        wasShown = event.pointerType === "mouse" || at(event) === shown;
      });
      svg.addEventListener("click", (event) => {
        const one = at(event);
        if (one === null) return clear();
        show(one);
        if (wasShown || event.pointerType === undefined || event.detail === 0) follow(one);
      });
      // One stop of the tab key; the arrows go from name to name in the order they are drawn.
      const stops = items.filter((item) => item.elements.length > 0 && item.isName);
      stops.forEach((item, index) => {
        const one = item.elements[0];
        one.setAttribute("tabindex", index === 0 ? "0" : "-1");
        one.setAttribute("role", item.to ? "link" : "img");
        one.setAttribute("aria-label", item.words);
        one.addEventListener("focus", () => {
          for (const other of stops) other.elements[0].setAttribute("tabindex", "-1");
          one.setAttribute("tabindex", "0");
          show(item);
          for (const old of svg.querySelectorAll(".focus")) old.remove();
          const box = one.getBBox();
          const ring = document.createElementNS("http://www.w3.org/2000/svg", "rect");
          const sides = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
          for (const [key, value] of Object.entries(sides)) ring.setAttribute(key, value);
          ring.setAttribute("class", "focus");
          one.append(ring);
        });
        one.addEventListener("blur", () => {
          for (const old of svg.querySelectorAll(".focus")) old.remove();
        });
      });
      if (stops.length > 0) {
        svg.setAttribute("role", "group");
        svg.removeAttribute("aria-labelledby");
        svg.setAttribute("aria-label", `${svg.querySelector("title").textContent}. `
          + "Arrow keys go from organization to organization, Enter opens its letters.");
      }
      svg.addEventListener("keydown", (event) => {
        const index = stops.findIndex((item) => item.elements[0] === document.activeElement);
        if (index < 0) return;
        const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
        const ends = { Home: 0, End: stops.length - 1 };
        if (event.key in steps || event.key in ends) {
          const next = event.key in ends ? ends[event.key]
            : (index + steps[event.key] + stops.length) % stops.length;
          stops[next].elements[0].focus();
        } else if (event.key === "Enter" || event.key === " ") {
          follow(stops[index]);
        } else if (event.key === "Escape") {
          clear();
          told.hidden = true;
        } else return;
        event.preventDefault();
      });
    }
    """#
}
