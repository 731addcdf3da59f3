//! The schema `Status`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// The `Status` type defines a logical error model that is suitable for different
    /// programming environments, including REST APIs and RPC APIs. It is used by
    /// [gRPC](https://github.com/grpc). Each `Status` message contains three pieces of
    /// data: error code, error message, and error details.
    ///
    /// You can find out more about this error model and how to work with it in the [API
    /// Design Guide](https://cloud.google.com/apis/design/errors).
    pub struct Status = "Status" {
        /// The status code, which should be an enum value of google.rpc.Code.
        pub code: Option<i32> = "code",
        /// A list of messages that carry the error details. There is a common set of
        /// message types for APIs to use.
        pub details: Option<Vec<BTreeMap<String, Value>>> = "details",
        /// A developer-facing error message, which should be in English. Any user-facing
        /// error message should be localized and sent in the google.rpc.Status.details
        /// field, or localized by the client.
        pub message: Option<String> = "message",
    }
}
