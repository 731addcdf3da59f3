//! Operations: calls whose answer is not yet their result.

use gapi_runtime::Poller;
use gapi_runtime::SavedOperation;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Polling;
use gapi_runtime::v1::Segment;

use crate::Drive;
use crate::schemas::Operation;
use crate::scopes;

impl Drive {
    /// Goes on with an operation that was started before, such as by a process that
    /// ended.
    ///
    /// What to pass is what `saved` of the poller gave, or `saved_operation` of an
    /// error.
    pub fn resume_operation(&self, operation: SavedOperation) -> Poller<Operation> {
        Poller::resume(&self.service, &OPERATION, operation)
    }
}

/// How operations of the type `Operation` are followed.
#[allow(clippy::needless_update, reason = "a later runtime may have more")]
pub(crate) const OPERATION: Polling = Polling {
    methods: {
        const METHOD: Method = Method {
            id: "drive.operations.get",
            http_method: HttpMethod::Get,
            path: &[Segment::Text("operations/"), Segment::Value("name")],
            scopes: &[
                scopes::DRIVE,
                scopes::DRIVE_FILE,
                scopes::DRIVE_MEET_READONLY,
                scopes::DRIVE_READONLY,
            ],
            default_scope: Some(scopes::DRIVE_READONLY),
            ..Method::DEFAULT
        };
        &[METHOD]
    },
    ..Polling::DEFAULT
};
