//! Operations: calls whose answer is not yet their result.

use gapi_runtime::Poller;
use gapi_runtime::SavedOperation;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Polling;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;

use crate::Operations;
use crate::schemas::ZonalOperation;

impl Operations {
    /// Goes on with an operation that was started before, such as by a process that
    /// ended.
    ///
    /// What to pass is what `saved` of the poller gave, or `saved_operation` of an
    /// error.
    pub fn resume_operation(&self, operation: SavedOperation) -> Poller<ZonalOperation> {
        Poller::resume(&self.service, &OPERATION, operation)
    }
}

/// How operations of the type `ZonalOperation` are followed.
#[allow(clippy::needless_update, reason = "a later runtime may have more")]
pub(crate) const OPERATION: Polling = Polling {
    methods: {
        const METHOD: Method = Method {
            id: "operations.zoneOperations.wait",
            http_method: HttpMethod::Post,
            path: &[
                Segment::Text("v1/zones/"),
                Segment::Value("zone"),
                Segment::Text("/operations/"),
                Segment::Value("operation"),
                Segment::Text("/wait"),
            ],
            repeat: Repeat::Always,
            attempt_timeout_seconds: Some(150),
            ..Method::DEFAULT
        };
        &[METHOD]
    },
    ..Polling::DEFAULT
};

/// How operations of the type `Operation` are followed.
#[allow(dead_code, reason = "its methods may be behind features that are off")]
#[allow(clippy::needless_update, reason = "a later runtime may have more")]
pub(crate) const OPERATION_2: Polling = Polling {
    methods: {
        const METHOD: Method = Method {
            id: "operations.operations.get",
            http_method: HttpMethod::Get,
            path: &[Segment::Text("v1/"), Segment::Reserved("name")],
            ..Method::DEFAULT
        };
        &[METHOD]
    },
    ..Polling::DEFAULT
};
