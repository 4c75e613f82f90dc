/** The subjects in Vietnamese, by the name that keys begin with. */
import viAct from './vi/act.json'
import viBackup from './vi/backup.json'
import viCard from './vi/card.json'
import viCharts from './vi/charts.json'
import viCommon from './vi/common.json'
import viCorrection from './vi/correction.json'
import viDate from './vi/date.json'
import viEarlier from './vi/earlier.json'
import viEntity from './vi/entity.json'
import viExchangeDialog from './vi/exchange-dialog.json'
import viExport from './vi/export.json'
import viFailure from './vi/failure.json'
import viFault from './vi/fault.json'
import viFormat from './vi/format.json'
import viInsight from './vi/insight.json'
import viKept from './vi/kept.json'
import viLibrary from './vi/library.json'
import viLookUp from './vi/look-up.json'
import viMenu from './vi/menu.json'
import viPage from './vi/page.json'
import viPanel from './vi/panel.json'
import viSettings from './vi/settings.json'
import viSide from './vi/side.json'
import viStep from './vi/step.json'
import viTold from './vi/told.json'
import viViews from './vi/views.json'
import viWelcome from './vi/welcome.json'

export const VIETNAMESE = {
  act: viAct,
  backup: viBackup,
  'exchange-dialog': viExchangeDialog,
  library: viLibrary,
  side: viSide,
  card: viCard,
  charts: viCharts,
  common: viCommon,
  correction: viCorrection,
  date: viDate,
  earlier: viEarlier,
  entity: viEntity,
  export: viExport,
  failure: viFailure,
  fault: viFault,
  format: viFormat,
  insight: viInsight,
  kept: viKept,
  'look-up': viLookUp,
  menu: viMenu,
  page: viPage,
  panel: viPanel,
  settings: viSettings,
  step: viStep,
  told: viTold,
  views: viViews,
  welcome: viWelcome,
}
