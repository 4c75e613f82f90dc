import type { SiteChoice, SiteRule } from '../../lib/domain/panel-page.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

const RULES: readonly SiteRule[] = ['on-press', 'always', 'never']

/** When Entente reads this site. Buttons, not radio buttons: an arrow key must not ask for a permission. */
export function SiteRuleChoice(props: { site: SiteChoice; onChoose: (rule: SiteRule) => void }) {
  const { site, onChoose } = props
  return (
    <div class="site-rule">
      <span id="site-rule-label" class="site-rule-label">
        {said('settings:rule.label', { host: <bdi>{site.host}</bdi> })}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one row with its legend */}
      <div role="group" aria-labelledby="site-rule-label" class="segments">
        {RULES.map((rule) => (
          <button
            key={rule}
            type="button"
            aria-pressed={site.rule === rule}
            onClick={() => site.rule !== rule && onChoose(rule)}
          >
            {say(`settings:rule.${rule}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
