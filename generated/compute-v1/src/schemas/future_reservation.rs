//! The schema `FutureReservation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AllocationAggregateReservation;
use super::DurationSchema;
use super::FutureReservationCommitmentInfo;
use super::FutureReservationParams;
use super::FutureReservationSpecificSkuProperties;
use super::FutureReservationStatus;
use super::FutureReservationStoragePoolProperties;
use super::FutureReservationTimeWindow;
use super::ResourceMetadata;
use super::ShareSettings;

record! {
    /// The schema `FutureReservation`.
    pub struct FutureReservation = "FutureReservation" {
        /// Aggregate reservation details for the future reservation.
        pub aggregate_reservation: Option<Box<AllocationAggregateReservation>> =
            "aggregateReservation",
        /// Future timestamp when the FR auto-created reservations will be deleted by
        /// Compute Engine. Format of this field must be a valid
        /// href="<https://www.ietf.org/rfc/rfc3339.txt>"\>RFC3339 value.
        pub auto_created_reservations_delete_time: Option<String> =
            "autoCreatedReservationsDeleteTime",
        /// Specifies the duration of auto-created reservations. It represents relative
        /// time to future reservation start_time when auto-created reservations will be
        /// automatically deleted by Compute Engine. Duration time unit is represented as
        /// a count of seconds and fractions of seconds at nanosecond resolution.
        pub auto_created_reservations_duration: Option<Box<DurationSchema>> =
            "autoCreatedReservationsDuration",
        /// Setting for enabling or disabling automatic deletion for auto-created
        /// reservation. If set to true, auto-created reservations will be deleted at
        /// Future Reservation's end time (default) or at user's defined timestamp if any
        /// of the \[auto_created_reservations_delete_time,
        /// auto_created_reservations_duration\] values is specified. For keeping
        /// auto-created reservation indefinitely, this value should be set to false.
        pub auto_delete_auto_created_reservations: Option<bool> =
            "autoDeleteAutoCreatedReservations",
        /// Full or partial URL of an existing future reservation to indicate intent for
        /// reserving capacity in the same cluster as the colocation resource.
        pub colocation_resource: Option<String> = "colocationResource",
        /// If not present, then FR will not deliver a new commitment or update an
        /// existing commitment.
        pub commitment_info: Option<Box<FutureReservationCommitmentInfo>> =
            "commitmentInfo",
        /// The property `confidentialComputeType`.
        pub confidential_compute_type: Option<Open<FutureReservationConfidentialComputeType>> =
            "confidentialComputeType",
        /// Output only. \[Output Only\] The creation timestamp for this future
        /// reservation inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Type of the deployment requested as part of future reservation.
        pub deployment_type: Option<Open<FutureReservationDeploymentType>> =
            "deploymentType",
        /// An optional description of this resource. Provide this property when you
        /// create the future reservation.
        pub description: Option<String> = "description",
        /// Indicates if this group of VMs have emergent maintenance enabled.
        pub enable_emergent_maintenance: Option<bool> = "enableEmergentMaintenance",
        /// Output only. \[Output Only\] A unique identifier for this future reservation.
        /// The server defines this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#futureReservation for future reservations.
        ///
        /// The default is `compute#futureReservation`.
        pub kind: Option<String> = "kind",
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
        /// Name prefix for the reservations to be created at the time of delivery. The
        /// name prefix must comply with RFC1035. Maximum allowed length for name prefix
        /// is 20. Automatically created reservations name format will be -date-####.
        pub name_prefix: Option<String> = "namePrefix",
        /// Input only. Additional params passed with the request, but not persisted as
        /// part of resource payload.
        pub params: Option<Box<FutureReservationParams>> = "params",
        /// Planning state before being submitted for evaluation
        pub planning_status: Option<Open<FutureReservationPlanningStatus>> =
            "planningStatus",
        /// The reservation mode which determines reservation-termination behavior and
        /// expected pricing.
        pub reservation_mode: Option<Open<FutureReservationReservationMode>> =
            "reservationMode",
        /// Name of reservations where the capacity is provisioned at the time of
        /// delivery of future reservations. If the reservation with the given name does
        /// not exist already, it is created automatically at the time of Approval with
        /// INACTIVE state till specified start-time. Either provide the reservation_name
        /// or a name_prefix.
        pub reservation_name: Option<String> = "reservationName",
        /// Output only. Contains standard resource metadata for an FutureReservation
        /// resource. It is populated for each instance of the FutureReservation
        /// resource, and includes the api_version the instance was retrieved through,
        /// and its canonical resource_type name.
        pub resource_metadata: Option<Box<ResourceMetadata>> = "resourceMetadata",
        /// Name of the resource intended to be delivered. Name should conform to
        /// RFC1035. This will be the name of storage pool or Exapool for persistent disk
        /// FRs.
        pub resource_name: Option<String> = "resourceName",
        /// Maintenance information for this reservation
        pub scheduling_type: Option<Open<FutureReservationSchedulingType>> =
            "schedulingType",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// List of Projects/Folders to share with.
        pub share_settings: Option<Box<ShareSettings>> = "shareSettings",
        /// Indicates whether the auto-created reservation can be consumed by VMs with
        /// affinity for "any" reservation. If the field is set, then only VMs that
        /// target the reservation by name can consume from the delivered reservation.
        pub specific_reservation_required: Option<bool> = "specificReservationRequired",
        /// Future Reservation configuration to indicate instance properties and total
        /// count.
        pub specific_sku_properties: Option<Box<FutureReservationSpecificSkuProperties>> =
            "specificSkuProperties",
        /// Output only. \[Output only\] Status of the Future Reservation
        pub status: Option<Box<FutureReservationStatus>> = "status",
        /// Storage pool details for the future reservation.
        pub storage_pool_properties: Option<Box<FutureReservationStoragePoolProperties>> =
            "storagePoolProperties",
        /// Time window for this Future Reservation.
        pub time_window: Option<Box<FutureReservationTimeWindow>> = "timeWindow",
        /// Output only. \[Output Only\] URL of the Zone where this future reservation
        /// resides.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// The property `confidentialComputeType` of `FutureReservation`.
    pub enum FutureReservationConfidentialComputeType =
        "FutureReservation.confidentialComputeType" {
        /// Bare Metal Secure AI.
        ConfidentialComputeTypeBmsai = "CONFIDENTIAL_COMPUTE_TYPE_BMSAI",
        /// Intel Trust Domain Extensions.
        ConfidentialComputeTypeTdx = "CONFIDENTIAL_COMPUTE_TYPE_TDX",
        /// The value `CONFIDENTIAL_COMPUTE_TYPE_UNSPECIFIED`.
        ConfidentialComputeTypeUnspecified = "CONFIDENTIAL_COMPUTE_TYPE_UNSPECIFIED",
    }
}

open_enum! {
    /// Type of the deployment requested as part of future reservation.
    pub enum FutureReservationDeploymentType = "FutureReservation.deploymentType" {
        /// The reserved capacity is made up of densely deployed reservation blocks.
        Dense = "DENSE",
        /// The value `DEPLOYMENT_TYPE_UNSPECIFIED`.
        DeploymentTypeUnspecified = "DEPLOYMENT_TYPE_UNSPECIFIED",
    }
}

open_enum! {
    /// Planning state before being submitted for evaluation
    pub enum FutureReservationPlanningStatus = "FutureReservation.planningStatus" {
        /// Future Reservation is being drafted.
        Draft = "DRAFT",
        /// The value `PLANNING_STATUS_UNSPECIFIED`.
        PlanningStatusUnspecified = "PLANNING_STATUS_UNSPECIFIED",
        /// Future Reservation has been submitted for evaluation by GCP.
        Submitted = "SUBMITTED",
    }
}

open_enum! {
    /// The reservation mode which determines reservation-termination behavior and
    /// expected pricing.
    pub enum FutureReservationReservationMode = "FutureReservation.reservationMode" {
        /// The delivered reservations will delivered at specified start time and
        /// terminated at specified end time along with terminating the VMs running on
        /// it.
        Calendar = "CALENDAR",
        /// The delivered reservations do not terminate VMs at the end of reservations.
        /// This is default mode.
        Default = "DEFAULT",
        /// The value `RESERVATION_MODE_UNSPECIFIED`.
        ReservationModeUnspecified = "RESERVATION_MODE_UNSPECIFIED",
    }
}

open_enum! {
    /// Maintenance information for this reservation
    pub enum FutureReservationSchedulingType = "FutureReservation.schedulingType" {
        /// Maintenance on all reserved instances in the reservation is synchronized.
        Grouped = "GROUPED",
        /// Unknown maintenance type.
        GroupMaintenanceTypeUnspecified = "GROUP_MAINTENANCE_TYPE_UNSPECIFIED",
        /// Maintenance is not synchronized for this reservation. Instead, each instance
        /// has its own maintenance window.
        Independent = "INDEPENDENT",
    }
}
