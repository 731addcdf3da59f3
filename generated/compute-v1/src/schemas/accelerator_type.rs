//! The schema `AcceleratorType`.

use gapi_runtime::v1::record;

use super::DeprecationStatus;
use super::ResourceMetadata;

record! {
    /// Represents an Accelerator Type resource.
    ///
    /// Google Cloud Platform provides graphics processing units (accelerators) that you
    /// can add to VM instances to improve or accelerate performance when working with
    /// intensive workloads. For more information, readGPUs on Compute Engine.
    pub struct AcceleratorType = "AcceleratorType" {
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] The deprecation status associated with this accelerator type.
        pub deprecated: Option<Box<DeprecationStatus>> = "deprecated",
        /// \[Output Only\] An optional textual description of the resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The type of the resource.
        /// Alwayscompute#acceleratorType for accelerator types.
        ///
        /// The default is `compute#acceleratorType`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] Maximum number of accelerator cards allowed per instance.
        pub maximum_cards_per_instance: Option<i32> = "maximumCardsPerInstance",
        /// \[Output Only\] Name of the resource.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. Contains standard resource metadata for an AcceleratorType
        /// resource. It is populated for each instance of the AcceleratorType resource,
        /// and includes the api_version the instance was retrieved through, and its
        /// canonical resource_type name.
        pub resource_metadata: Option<Box<ResourceMetadata>> = "resourceMetadata",
        /// Output only. \[Output Only\] Server-defined, fully qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// \[Output Only\] The name of the zone where the accelerator type resides, such
        /// as us-central1-a. You must specify this field as part of the HTTP request
        /// URL. It is not settable as a field in the request body.
        pub zone: Option<String> = "zone",
    }
}
