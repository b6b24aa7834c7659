/** A failure of Google's services, in words that help. `retry`: the same call may succeed later. */
export interface ServiceFailure {
  code: 'protected' | 'rejecting-rule' | 'view-only' | 'time-out' | 'busy' | 'too-many';
  message: string;
  retry: boolean;
}
export declare const explainServiceError: (message: string) => ServiceFailure | null;
