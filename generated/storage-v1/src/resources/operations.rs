//! The resource `operations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::AdvanceRelocateBucketOperationRequest;
use crate::schemas::GoogleLongrunningListOperationsResponse;
use crate::schemas::GoogleLongrunningOperation;
use crate::scopes;

/// The resource `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    pub(crate) service: Service,
}

impl Operations {
    /// Starts asynchronous advancement of the relocate bucket operation in the case of
    /// required write downtime, to allow it to lock the bucket at the source location,
    /// and proceed with the bucket location swap. The server makes a best effort to
    /// advance the relocate bucket operation, but success is not guaranteed.
    ///
    /// `POST b/{bucket}/operations/{operationId}/advanceRelocateBucket`, method id
    /// `storage.buckets.operations.advanceRelocateBucket`.
    ///
    /// - `bucket`: Name of the bucket to advance the relocate for.
    /// - `operation_id`: ID of the operation resource.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn advance_relocate_bucket(
        &self,
        bucket: impl Into<String>,
        operation_id: impl Into<String>,
        request: AdvanceRelocateBucketOperationRequest,
    ) -> AdvanceRelocateBucket {
        let mut call = Call::new(&self.service, &ADVANCE_RELOCATE_BUCKET);
        call.path("bucket", bucket.into());
        call.path("operationId", operation_id.into());
        call.body(request);
        AdvanceRelocateBucket { call }
    }

    /// Starts asynchronous cancellation on a long-running operation. The server makes a
    /// best effort to cancel the operation, but success is not guaranteed.
    ///
    /// `POST b/{bucket}/operations/{operationId}/cancel`, method id
    /// `storage.buckets.operations.cancel`.
    ///
    /// - `bucket`: The parent bucket of the operation resource.
    /// - `operation_id`: The ID of the operation resource.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn cancel(
        &self,
        bucket: impl Into<String>,
        operation_id: impl Into<String>,
    ) -> Cancel {
        let mut call = Call::new(&self.service, &CANCEL);
        call.path("bucket", bucket.into());
        call.path("operationId", operation_id.into());
        Cancel { call }
    }

    /// Gets the latest state of a long-running operation.
    ///
    /// `GET b/{bucket}/operations/{operationId}`, method id
    /// `storage.buckets.operations.get`.
    ///
    /// - `bucket`: The parent bucket of the operation resource.
    /// - `operation_id`: The ID of the operation resource.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn get(
        &self,
        bucket: impl Into<String>,
        operation_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("operationId", operation_id.into());
        Get { call }
    }

    /// Lists operations that match the specified filter in the request.
    ///
    /// `GET b/{bucket}/operations`, method id `storage.buckets.operations.list`.
    ///
    /// - `bucket`: Name of the bucket in which to look for operations.
    ///
    /// Answers page by page; the items are in `operations`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn list(&self, bucket: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("bucket", bucket.into());
        List { call }
    }
}

const ADVANCE_RELOCATE_BUCKET: Method = Method {
    id: "storage.buckets.operations.advanceRelocateBucket",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/operations/"),
        Segment::Value("operationId"),
        Segment::Text("/advanceRelocateBucket"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Operations::advance_relocate_bucket`].
    pub struct AdvanceRelocateBucket -> () {}
}

const CANCEL: Method = Method {
    id: "storage.buckets.operations.cancel",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/operations/"),
        Segment::Value("operationId"),
        Segment::Text("/cancel"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Operations::cancel`].
    pub struct Cancel -> () {}
}

const GET: Method = Method {
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

call! {
    /// A call of [`Operations::get`].
    pub struct Get -> GoogleLongrunningOperation [poller crate::operations::OPERATION] {}
}

const LIST: Method = Method {
    id: "storage.buckets.operations.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/operations")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Operations::list`].
    pub struct List -> GoogleLongrunningListOperationsResponse
    [pages operations: Vec<GoogleLongrunningOperation>] {
        /// A filter to narrow down results to a preferred subset. The filtering language
        /// is documented in more detail in [AIP-160](https://google.aip.dev/160).
        filter: String = "filter",
        /// Maximum number of items to return in a single page of responses. Fewer total
        /// results may be returned than requested. The service uses this parameter or
        /// 100 items, whichever is smaller.
        ///
        /// At least `0`.
        page_size: i32 = "pageSize",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
    }
}
