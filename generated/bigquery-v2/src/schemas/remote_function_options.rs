//! The schema `RemoteFunctionOptions`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Options for a remote user-defined function.
    pub struct RemoteFunctionOptions = "RemoteFunctionOptions" {
        /// Fully qualified name of the user-provided connection object which holds the
        /// authentication information to send requests to the remote service. Format:
        /// `"projects/{projectId}/locations/{locationId}/connections/{connectionId}"`
        pub connection: Option<String> = "connection",
        /// Endpoint of the user-provided remote service, e.g.
        /// `https://us-east1-my_gcf_project.cloudfunctions.net/remote_add`
        pub endpoint: Option<String> = "endpoint",
        /// Max number of rows in each batch sent to the remote service. If absent or if
        /// 0, BigQuery dynamically decides the number of rows in a batch.
        pub max_batching_rows: Option<i64> = "maxBatchingRows",
        /// User-defined context as a set of key/value pairs, which will be sent as
        /// function invocation context together with batched arguments in the requests
        /// to the remote service. The total number of bytes of keys and values must be
        /// less than 8KB.
        pub user_defined_context: Option<BTreeMap<String, String>> =
            "userDefinedContext",
    }
}
