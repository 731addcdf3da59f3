//! The schema `Operation`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

use super::Status;

record! {
    /// This resource represents a long-running operation that is the result of a network
    /// API call.
    pub struct Operation = "Operation" {
        /// If the value is `false`, it means the operation is still in progress. If
        /// `true`, the operation is completed, and either `error` or `response` is
        /// available.
        pub done: Option<bool> = "done",
        /// The error result of the operation in case of failure or cancellation.
        pub error: Option<Box<Status>> = "error",
        /// Service-specific metadata associated with the operation. It typically
        /// contains progress information and common metadata such as create time. Some
        /// services might not provide such metadata. Any method that returns a
        /// long-running operation should document the metadata type, if any.
        pub metadata: Option<BTreeMap<String, Value>> = "metadata",
        /// The server-assigned name, which is only unique within the same service that
        /// originally returns it. If you use the default HTTP mapping, the `name` should
        /// be a resource name ending with `operations/{unique_id}`.
        pub name: Option<String> = "name",
        /// The normal, successful response of the operation. If the original method
        /// returns no data on success, such as `Delete`, the response is
        /// `google.protobuf.Empty`. If the original method is standard
        /// `Get`/`Create`/`Update`, the response should be the resource. For other
        /// methods, the response should have the type `XxxResponse`, where `Xxx` is the
        /// original method name. For example, if the original method name is
        /// `TakeSnapshot()`, the inferred response type is `TakeSnapshotResponse`.
        pub response: Option<BTreeMap<String, Value>> = "response",
    }
}
