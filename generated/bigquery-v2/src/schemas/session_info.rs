//! The schema `SessionInfo`.

use gapi_runtime::v1::record;

record! {
    /// \[Preview\] Information related to sessions.
    pub struct SessionInfo = "SessionInfo" {
        /// Output only. The id of the session.
        pub session_id: Option<String> = "sessionId",
    }
}
