//! The schema `CreateConferenceRequest`.

use gapi_runtime::v1::record;

use super::ConferenceRequestStatus;
use super::ConferenceSolutionKey;

record! {
    /// The schema `CreateConferenceRequest`.
    pub struct CreateConferenceRequest = "CreateConferenceRequest" {
        /// The conference solution, such as Hangouts or Google Meet.
        pub conference_solution_key: Option<Box<ConferenceSolutionKey>> =
            "conferenceSolutionKey",
        /// The client-generated unique ID for this request. Clients should regenerate
        /// this ID for every new request. If an ID provided is the same as for the
        /// previous request, the request is ignored.
        pub request_id: Option<String> = "requestId",
        /// The status of the conference create request.
        pub status: Option<Box<ConferenceRequestStatus>> = "status",
    }
}
