//! The schema `RegionInstanceGroupManagersListInstancesResponse`.

use gapi_runtime::v1::record;

use super::ManagedInstance;

record! {
    /// The schema `RegionInstanceGroupManagersListInstancesResponse`.
    pub struct RegionInstanceGroupManagersListInstancesResponse =
        "RegionInstanceGroupManagersListInstancesResponse" {
        /// A list of managed instances.
        pub managed_instances: Option<Vec<ManagedInstance>> = "managedInstances",
        /// Output only. \[Output Only\] This token allows you to get the next page of
        /// results for list requests. If the number of results is larger thanmaxResults,
        /// use the nextPageToken as a value for the query parameter pageToken in the
        /// next list request. Subsequent list requests will have their own nextPageToken
        /// to continue paging through the results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
