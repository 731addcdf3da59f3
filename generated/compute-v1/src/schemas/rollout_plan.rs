//! The schema `RolloutPlan`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::RolloutPlanWave;

record! {
    /// RolloutPlan resource.
    ///
    /// A RolloutPlan is the customer-defined strategy to divide a large-scale change
    /// into smaller increments, referred to as "waves". Each wave targets a specific
    /// portion of the overall affected area and defines criteria that must be met before
    /// progressing to the subsequent wave.
    pub struct RolloutPlan = "RolloutPlan" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#rolloutPlan
        /// for rolloutPlans.
        ///
        /// The default is `compute#rolloutPlan`.
        pub kind: Option<String> = "kind",
        /// The location scope of the rollout plan. If not specified, the location scope
        /// is considered as ZONAL.
        pub location_scope: Option<Open<RolloutPlanLocationScope>> = "locationScope",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.rolloutPlans.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource's resource
        /// id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Required. The waves included in this rollout plan.
        pub waves: Option<Vec<RolloutPlanWave>> = "waves",
    }
}

open_enum! {
    /// The location scope of the rollout plan. If not specified, the location scope is
    /// considered as ZONAL.
    pub enum RolloutPlanLocationScope = "RolloutPlan.locationScope" {
        /// Unspecified value. Considered as ZONAL.
        LocationScopeUnspecified = "LOCATION_SCOPE_UNSPECIFIED",
        /// Regional scope.
        Regional = "REGIONAL",
        /// Zonal scope.
        Zonal = "ZONAL",
    }
}
