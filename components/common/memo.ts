import { Component, type ComponentClass, type FunctionComponent, h } from 'preact'

/** A component that is rendered again only when one of its props is another one: for long lists. */
export function memo<Props extends object>(component: FunctionComponent<Props>): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = new Set([...Object.keys(next), ...Object.keys(this.props)])
      return [...names].some((name) => Reflect.get(next, name) !== Reflect.get(this.props, name))
    }

    override render() {
      return h(component, this.props)
    }
  }
}
