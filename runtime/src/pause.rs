//! The waits between the requests of a call that is made of several: when somebody ends the call, they end.

use tokio::time::Instant;

use crate::call::Call;
use crate::error::Kind;
use crate::transport::RequestState;

/// Waits until `at`, unless the caller cancels or the client closes: then there is no next request to wait for.
///
/// The call has no place among those in flight meanwhile, so closing does not wait for it.
pub(crate) async fn until(call: &Call, at: Instant) -> Result<(), Kind> {
    let state = RequestState::MaybeSent;
    let closed = &call.service.client().config().door.closed;
    let waited = closed.or_cancelled(tokio::time::sleep_until(at));
    let settings = call.options.get();
    let waited = match settings.and_then(|settings| settings.cancellation.as_ref()) {
        None => waited.await,
        Some(cancellation) => {
            let waited = cancellation.or_cancelled(waited).await;
            waited.ok_or(Kind::Cancelled { state })?
        }
    };
    waited.ok_or(Kind::Closed { state })
}
