export { CorrectionForm } from './correction-form';
export { HoldForm, ReleaseForm } from './hold-form';
export { PublishForm } from './publish-form';
export { ScheduleForm } from './schedule-form';
export { DeleteForm, KillForm, ReturnForm, UnpublishForm } from './take-down-forms';
