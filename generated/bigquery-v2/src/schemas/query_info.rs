//! The schema `QueryInfo`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// Query optimization information for a QUERY job.
    pub struct QueryInfo = "QueryInfo" {
        /// Output only. Information about query optimizations.
        pub optimization_details: Option<BTreeMap<String, Value>> =
            "optimizationDetails",
    }
}
