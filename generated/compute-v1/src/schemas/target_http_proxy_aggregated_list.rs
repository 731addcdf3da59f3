//! The schema `TargetHttpProxyAggregatedList`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::TargetHttpProxiesScopedList;

record! {
    /// The schema `TargetHttpProxyAggregatedList`.
    pub struct TargetHttpProxyAggregatedList = "TargetHttpProxyAggregatedList" {
        /// \[Output Only\] Unique identifier for the resource; defined by the server.
        pub id: Option<String> = "id",
        /// A list of TargetHttpProxiesScopedList resources.
        pub items: Option<BTreeMap<String, TargetHttpProxiesScopedList>> = "items",
        /// Output only. \[Output Only\] Type of resource.
        /// Alwayscompute#targetHttpProxyAggregatedList for lists of Target HTTP Proxies.
        ///
        /// The default is `compute#targetHttpProxyAggregatedList`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] This token allows you to get the next page of results for
        /// list requests. If the number of results is larger thanmaxResults, use the
        /// nextPageToken as a value for the query parameter pageToken in the next list
        /// request. Subsequent list requests will have their own nextPageToken to
        /// continue paging through the results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Output only. \[Output Only\] Server-defined URL for this resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Unreachable resources.
        pub unreachables: Option<Vec<String>> = "unreachables",
    }
}
