/** Plain enough to be read for hours: two columns where there is room, no colour that carries meaning. */
export const style = `
:root { color-scheme: light dark }
* { box-sizing: border-box }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem; display: grid; gap: 2rem }
nav ul { list-style: none; margin: 0; padding: 0; columns: 2 }
nav a { display: inline-block; padding: .2rem 0 }
main { min-width: 0 }
h1 { font-size: 1.8rem; line-height: 1.2 } h2 { margin-top: 3rem; border-bottom: 2px solid #c8102e; padding-bottom: .2rem }
h3 { margin: 2rem 0 .3rem; font-size: 1.05rem } h4 { margin: 1rem 0 .2rem }
code { font: .92em ui-monospace, monospace; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; margin: .6rem 0 }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #8884 }
pre { overflow: auto; max-height: 24rem; padding: .8rem; border: 1px solid #8886; border-radius: .3rem }
summary { cursor: pointer; padding: .3rem 0 }
:focus-visible { outline: 3px solid #c8102e; outline-offset: 2px }
@media (min-width: 60rem) { body { grid-template-columns: 15rem minmax(0, 1fr) } nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto } nav ul { columns: 1 } }
`
