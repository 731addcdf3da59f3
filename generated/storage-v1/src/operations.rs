//! Operations: calls whose answer is not yet their result.

use gapi_runtime::Poller;
use gapi_runtime::SavedOperation;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Polling;
use gapi_runtime::v1::Segment;

use crate::Storage;
use crate::schemas::GoogleLongrunningOperation;
use crate::scopes;

impl Storage {
    /// Goes on with an operation that was started before, such as by a process that
    /// ended.
    ///
    /// What to pass is what `saved` of the poller gave, or `saved_operation` of an
    /// error.
    pub fn resume_operation(
        &self,
        operation: SavedOperation,
    ) -> Poller<GoogleLongrunningOperation> {
        Poller::resume(&self.service, &OPERATION, operation)
    }
}

/// How operations of the type `GoogleLongrunningOperation` are followed.
#[allow(clippy::needless_update, reason = "a later runtime may have more")]
pub(crate) const OPERATION: Polling = Polling {
    methods: {
        const METHOD: Method = Method {
            id: "storage.buckets.operations.get",
            http_method: HttpMethod::Get,
            path: &[
                Segment::Text("b/"),
                Segment::Value("bucket"),
                Segment::Text("/operations/"),
                Segment::Value("operationId"),
            ],
            scopes: &[
                scopes::CLOUD_PLATFORM,
                scopes::CLOUD_PLATFORM_READ_ONLY,
                scopes::DEVSTORAGE_FULL_CONTROL,
                scopes::DEVSTORAGE_READ_ONLY,
                scopes::DEVSTORAGE_READ_WRITE,
            ],
            default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
            ..Method::DEFAULT
        };
        &[METHOD]
    },
    ..Polling::DEFAULT
};
