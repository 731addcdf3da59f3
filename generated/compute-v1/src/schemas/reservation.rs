//! The schema `Reservation`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AllocationAggregateReservation;
use super::AllocationReservationSharingPolicy;
use super::AllocationResourceStatus;
use super::AllocationSpecificSkuReservation;
use super::DurationSchema;
use super::ReservationAdvancedDeploymentControl;
use super::ReservationParams;
use super::ResourceMetadata;
use super::ShareSettings;

record! {
    /// Represents a reservation resource. A reservation ensures that capacity is held in
    /// a specific zone even if the reserved VMs are not running. For more information,
    /// read Reserving zonal resources.
    pub struct Reservation = "Reservation" {
        /// Advanced control for cluster management, applicable only to DENSE deployment
        /// type reservations.
        pub advanced_deployment_control: Option<Box<ReservationAdvancedDeploymentControl>> =
            "advancedDeploymentControl",
        /// Reservation for aggregated resources, providing shape flexibility.
        pub aggregate_reservation: Option<Box<AllocationAggregateReservation>> =
            "aggregateReservation",
        /// Output only. \[Output Only\] Full or partial URL to a parent commitment. This
        /// field displays for reservations that are tied to a commitment.
        pub commitment: Option<String> = "commitment",
        /// The property `confidentialComputeType`.
        pub confidential_compute_type: Option<Open<ReservationConfidentialComputeType>> =
            "confidentialComputeType",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Duration time relative to reservation creation when Compute Engine will
        /// automatically delete this resource.
        pub delete_after_duration: Option<Box<DurationSchema>> = "deleteAfterDuration",
        /// Absolute time in future when the reservation will be auto-deleted by Compute
        /// Engine. Timestamp is represented inRFC3339 text format.
        pub delete_at_time: Option<String> = "deleteAtTime",
        /// Specifies the deployment strategy for this reservation.
        pub deployment_type: Option<Open<ReservationDeploymentType>> = "deploymentType",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Indicates the early access maintenance for the reservation. If this field is
        /// absent or set to NO_EARLY_ACCESS, the reservation is not enrolled in early
        /// access maintenance and the standard notice applies.
        pub early_access_maintenance: Option<Open<ReservationEarlyAccessMaintenance>> =
            "earlyAccessMaintenance",
        /// Indicates whether Compute Engine allows unplanned maintenance for your VMs;
        /// for example, to fix hardware errors.
        pub enable_emergent_maintenance: Option<bool> = "enableEmergentMaintenance",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Alwayscompute#reservations
        /// for reservations.
        ///
        /// The default is `compute#reservation`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] Full or partial URL to parent commitments. This
        /// field displays for reservations that are tied to multiple commitments.
        pub linked_commitments: Option<Vec<String>> = "linkedCommitments",
        /// The name of the resource, provided by the client when initially creating the
        /// resource. The resource name must be 1-63 characters long, and comply
        /// withRFC1035. Specifically, the name must be 1-63 characters long and match
        /// the regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        ///
        /// Required by `compute.instances.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Input only. Additional params passed with the request, but not persisted as
        /// part of resource payload.
        pub params: Option<Box<ReservationParams>> = "params",
        /// Protection tier for the workload which specifies the workload expectations in
        /// the event of infrastructure failures at data center (e.g. power and/or
        /// cooling failures).
        pub protection_tier: Option<Open<ReservationProtectionTier>> = "protectionTier",
        /// Specify the reservation sharing policy. If unspecified, the reservation will
        /// not be shared with Google Cloud managed services.
        pub reservation_sharing_policy: Option<Box<AllocationReservationSharingPolicy>> =
            "reservationSharingPolicy",
        /// Output only. \[Output Only\] Contains standard resource metadata for an
        /// Allocation resource. It is populated for each instance of the Allocation
        /// resource, and includes the api_version the instance was retrieved through,
        /// and its canonical resource_type name.
        pub resource_metadata: Option<Box<ResourceMetadata>> = "resourceMetadata",
        /// Resource policies to be added to this reservation. The key is defined by
        /// user, and the value is resource policy url. This is to define placement
        /// policy with reservation.
        pub resource_policies: Option<BTreeMap<String, String>> = "resourcePolicies",
        /// Output only. \[Output Only\] Status information for Reservation resource.
        pub resource_status: Option<Box<AllocationResourceStatus>> = "resourceStatus",
        /// Output only. \[Output Only\] Reserved for future use.
        pub satisfies_pzs: Option<bool> = "satisfiesPzs",
        /// The type of maintenance for the reservation.
        pub scheduling_type: Option<Open<ReservationSchedulingType>> = "schedulingType",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Specify share-settings to create a shared reservation. This property is
        /// optional. For more information about the syntax and options for this field
        /// and its subfields, see the guide for creating a shared reservation.
        pub share_settings: Option<Box<ShareSettings>> = "shareSettings",
        /// Reservation for instances with specific machine shapes.
        pub specific_reservation: Option<Box<AllocationSpecificSkuReservation>> =
            "specificReservation",
        /// Indicates whether the reservation can be consumed by VMs with affinity for
        /// "any" reservation. If the field is set, then only VMs that target the
        /// reservation by name can consume from this reservation.
        pub specific_reservation_required: Option<bool> = "specificReservationRequired",
        /// Output only. \[Output Only\] The status of the reservation.
        ///
        /// - CREATING: Reservation resources are being allocated.
        /// - READY: Reservation resources have been allocated, and the reservation is
        ///   ready for use.
        /// - DELETING: Reservation deletion is in progress.
        /// - UPDATING: Reservation update is in progress.
        pub status: Option<Open<ReservationStatus>> = "status",
        /// Zone in which the reservation resides. A zone must be provided if the
        /// reservation is created within a commitment.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// The property `confidentialComputeType` of `Reservation`.
    pub enum ReservationConfidentialComputeType = "Reservation.confidentialComputeType" {
        /// Bare Metal Secure AI.
        ConfidentialComputeTypeBmsai = "CONFIDENTIAL_COMPUTE_TYPE_BMSAI",
        /// Intel Trust Domain Extensions.
        ConfidentialComputeTypeTdx = "CONFIDENTIAL_COMPUTE_TYPE_TDX",
        /// The value `CONFIDENTIAL_COMPUTE_TYPE_UNSPECIFIED`.
        ConfidentialComputeTypeUnspecified = "CONFIDENTIAL_COMPUTE_TYPE_UNSPECIFIED",
    }
}

open_enum! {
    /// Specifies the deployment strategy for this reservation.
    pub enum ReservationDeploymentType = "Reservation.deploymentType" {
        /// The reserved capacity is made up of densely deployed reservation blocks.
        Dense = "DENSE",
        /// The value `DEPLOYMENT_TYPE_UNSPECIFIED`.
        DeploymentTypeUnspecified = "DEPLOYMENT_TYPE_UNSPECIFIED",
    }
}

open_enum! {
    /// Indicates the early access maintenance for the reservation. If this field is
    /// absent or set to NO_EARLY_ACCESS, the reservation is not enrolled in early access
    /// maintenance and the standard notice applies.
    pub enum ReservationEarlyAccessMaintenance = "Reservation.earlyAccessMaintenance" {
        /// No early access.
        NoEarlyAccess = "NO_EARLY_ACCESS",
        /// Wave 1: Fastest notification period
        Wave1 = "WAVE1",
        /// Wave 2: Medium notification period
        Wave2 = "WAVE2",
    }
}

open_enum! {
    /// Protection tier for the workload which specifies the workload expectations in the
    /// event of infrastructure failures at data center (e.g. power and/or cooling
    /// failures).
    pub enum ReservationProtectionTier = "Reservation.protectionTier" {
        /// CAPACITY_OPTIMIZED capacity leverages redundancies (e.g. power, cooling) at
        /// the data center during normal operating conditions. In the event of
        /// infrastructure failures at data center (e.g. power and/or cooling failures),
        /// this workload may be disrupted. As a consequence, it has a weaker
        /// availability SLO than STANDARD.
        CapacityOptimized = "CAPACITY_OPTIMIZED",
        /// Unspecified protection tier.
        ProtectionTierUnspecified = "PROTECTION_TIER_UNSPECIFIED",
        /// STANDARD protection for workload that should be protected by redundancies
        /// (e.g. power, cooling) at the data center level. In the event of
        /// infrastructure failures at data center (e.g. power and/or cooling failures),
        /// this workload is expected to continue as normal using the redundancies.
        Standard = "STANDARD",
    }
}

open_enum! {
    /// The type of maintenance for the reservation.
    pub enum ReservationSchedulingType = "Reservation.schedulingType" {
        /// Maintenance on all reserved instances in the reservation is synchronized.
        Grouped = "GROUPED",
        /// Unknown maintenance type.
        GroupMaintenanceTypeUnspecified = "GROUP_MAINTENANCE_TYPE_UNSPECIFIED",
        /// Maintenance is not synchronized for this reservation. Instead, each instance
        /// has its own maintenance window.
        Independent = "INDEPENDENT",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of the reservation.
    ///
    /// - CREATING: Reservation resources are being allocated.
    /// - READY: Reservation resources have been allocated, and the reservation is ready
    ///   for use.
    /// - DELETING: Reservation deletion is in progress.
    /// - UPDATING: Reservation update is in progress.
    pub enum ReservationStatus = "Reservation.status" {
        /// Reservation resources are being allocated.
        Creating = "CREATING",
        /// Reservation deletion is in progress.
        Deleting = "DELETING",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// Reservation resources have been allocated, and the reservation is ready for
        /// use.
        Ready = "READY",
        /// Reservation update is in progress.
        Updating = "UPDATING",
    }
}
