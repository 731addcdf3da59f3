//! The schema `CapacityAdviceRequest`.

use gapi_runtime::v1::record;

use super::CapacityAdviceRequestDistributionPolicy;
use super::CapacityAdviceRequestInstanceFlexibilityPolicy;
use super::CapacityAdviceRequestInstanceProperties;

record! {
    /// A request to provide Assistant Scores. These scores determine VM obtainability
    /// and preemption likelihood.
    pub struct CapacityAdviceRequest = "CapacityAdviceRequest" {
        /// Policy specifying the distribution of instances across zones within the
        /// requested region.
        pub distribution_policy: Option<Box<CapacityAdviceRequestDistributionPolicy>> =
            "distributionPolicy",
        /// Policy for instance selectors.
        pub instance_flexibility_policy: Option<Box<CapacityAdviceRequestInstanceFlexibilityPolicy>> =
            "instanceFlexibilityPolicy",
        /// Instance properties for this request.
        pub instance_properties: Option<Box<CapacityAdviceRequestInstanceProperties>> =
            "instanceProperties",
        /// The number of VM instances to request.
        pub size: Option<i32> = "size",
    }
}
