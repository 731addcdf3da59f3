//! The schema `BulkInsertInstanceResource`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::BulkInsertInstanceResourcePerInstanceProperties;
use super::InstanceFlexibilityPolicy;
use super::InstanceProperties;
use super::LocationPolicy;

record! {
    /// A transient resource used in compute.instances.bulkInsert and
    /// compute.regionInstances.bulkInsert . This resource is not persisted anywhere, it
    /// is used only for processing the requests.
    pub struct BulkInsertInstanceResource = "BulkInsertInstanceResource" {
        /// The maximum number of instances to create.
        pub count: Option<i64> = "count",
        /// A specification of alternative machine types to use when creating instances.
        /// A single bulkInsert request can create instances with multiple different
        /// machine types based on capacity and quota availability. This field is
        /// supported only for regional bulkInsert requests. For more information, see
        /// About instance flexibility for VMs created in bulk.
        pub instance_flexibility_policy: Option<Box<InstanceFlexibilityPolicy>> =
            "instanceFlexibilityPolicy",
        /// The instance properties defining the VM instances to be created. Required if
        /// sourceInstanceTemplate is not provided.
        pub instance_properties: Option<Box<InstanceProperties>> = "instanceProperties",
        /// Policy for choosing target zone. For more information, seeCreate VMs in bulk.
        pub location_policy: Option<Box<LocationPolicy>> = "locationPolicy",
        /// The minimum number of instances to create. If no min_count is specified then
        /// count is used as the default value. Ifmin_count instances cannot be created,
        /// then no instances will be created and instances already created will be
        /// deleted.
        pub min_count: Option<i64> = "minCount",
        /// The string pattern used for the names of the VMs. Either name_pattern or
        /// per_instance_properties must be set. The pattern must contain one continuous
        /// sequence of placeholder hash characters (#) with each character corresponding
        /// to one digit of the generated instance name. Example: a name_pattern of
        /// inst-#### generates instance names such asinst-0001 and inst-0002. If
        /// existing instances in the same project and zone have names that match the
        /// name pattern then the generated instance numbers start after the biggest
        /// existing number. For example, if there exists an instance with nameinst-0050,
        /// then instance names generated using the patterninst-#### begin with
        /// inst-0051. The name pattern placeholder #...# can contain up to 18
        /// characters.
        pub name_pattern: Option<String> = "namePattern",
        /// Per-instance properties to be set on individual instances. Keys of this map
        /// specify requested instance names. Can be empty if name_pattern is used.
        pub per_instance_properties: Option<BTreeMap<String, BulkInsertInstanceResourcePerInstanceProperties>> =
            "perInstanceProperties",
        /// Specifies the instance template from which to create instances. You may
        /// combine sourceInstanceTemplate withinstanceProperties to override specific
        /// values from an existing instance template. Bulk API follows the semantics of
        /// JSON Merge Patch described by RFC 7396.
        ///
        /// It can be a full or partial URL. For example, the following are all valid
        /// URLs to an instance template:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/global/instanceTemplates/instanceTemplate>
        /// - projects/project/global/instanceTemplates/instanceTemplate
        /// - global/instanceTemplates/instanceTemplate
        ///
        /// This field is optional.
        pub source_instance_template: Option<String> = "sourceInstanceTemplate",
    }
}
