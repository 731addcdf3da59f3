//! The schema `RegionInstanceGroupManagersListErrorsResponse`.

use gapi_runtime::v1::record;

use super::InstanceManagedByIgmError;

record! {
    /// The schema `RegionInstanceGroupManagersListErrorsResponse`.
    pub struct RegionInstanceGroupManagersListErrorsResponse =
        "RegionInstanceGroupManagersListErrorsResponse" {
        /// \[Output Only\] The list of errors of the managed instance group.
        pub items: Option<Vec<InstanceManagedByIgmError>> = "items",
        /// Output only. \[Output Only\] This token allows you to get the next page of
        /// results for list requests. If the number of results is larger thanmaxResults,
        /// use the nextPageToken as a value for the query parameter pageToken in the
        /// next list request. Subsequent list requests will have their own nextPageToken
        /// to continue paging through the results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
