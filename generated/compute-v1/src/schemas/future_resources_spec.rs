//! The schema `FutureResourcesSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FlexibleTimeRange;
use super::FutureResourcesSpecLocationPolicy;
use super::FutureResourcesSpecTargetResources;

record! {
    /// Specification of resources to be created at some time in the future within an
    /// optionally specified set of locations, and within the specified time range.
    pub struct FutureResourcesSpec = "FutureResourcesSpec" {
        /// Indicates if the reservation allocation strategy is static (DENSE) or dynamic
        /// (STANDARD). Defaults to DENSE.
        pub deployment_type: Option<Open<FutureResourcesSpecDeploymentType>> =
            "deploymentType",
        /// Optional location policy allowing to exclude some zone(s) in which the
        /// resources must not be created.
        pub location_policy: Option<Box<FutureResourcesSpecLocationPolicy>> =
            "locationPolicy",
        /// Specification of the reserved resources.
        pub target_resources: Option<Box<FutureResourcesSpecTargetResources>> =
            "targetResources",
        /// Specification of a time range in which the resources may be created. The time
        /// range specifies start of resource use and planned end of resource use.
        pub time_range_spec: Option<Box<FlexibleTimeRange>> = "timeRangeSpec",
    }
}

open_enum! {
    /// Indicates if the reservation allocation strategy is static (DENSE) or dynamic
    /// (STANDARD). Defaults to DENSE.
    pub enum FutureResourcesSpecDeploymentType = "FutureResourcesSpec.deploymentType" {
        /// The reserved capacity is made up of densely deployed reservation blocks.
        Dense = "DENSE",
        /// The value `DEPLOYMENT_TYPE_UNSPECIFIED`.
        DeploymentTypeUnspecified = "DEPLOYMENT_TYPE_UNSPECIFIED",
    }
}
