//! The schema `JoinRestrictionPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents privacy policy associated with "join restrictions". Join restriction
    /// gives data providers the ability to enforce joins on the 'join_allowed_columns'
    /// when data is queried from a privacy protected view.
    pub struct JoinRestrictionPolicy = "JoinRestrictionPolicy" {
        /// Optional. The only columns that joins are allowed on. This field is must be
        /// specified for join_conditions JOIN_ANY and JOIN_ALL and it cannot be set for
        /// JOIN_BLOCKED.
        pub join_allowed_columns: Option<Vec<String>> = "joinAllowedColumns",
        /// Optional. Specifies if a join is required or not on queries for the view.
        /// Default is JOIN_CONDITION_UNSPECIFIED.
        pub join_condition: Option<Open<JoinRestrictionPolicyJoinCondition>> =
            "joinCondition",
    }
}

open_enum! {
    /// Optional. Specifies if a join is required or not on queries for the view. Default
    /// is JOIN_CONDITION_UNSPECIFIED.
    pub enum JoinRestrictionPolicyJoinCondition = "JoinRestrictionPolicy.joinCondition" {
        /// A join is neither required nor restricted on any column. Default value.
        JoinConditionUnspecified = "JOIN_CONDITION_UNSPECIFIED",
        /// A join is required on at least one of the specified columns.
        JoinAny = "JOIN_ANY",
        /// A join is required on all specified columns.
        JoinAll = "JOIN_ALL",
        /// A join is not required, but if present it is only permitted on
        /// 'join_allowed_columns'
        JoinNotRequired = "JOIN_NOT_REQUIRED",
        /// Joins are blocked for all queries.
        JoinBlocked = "JOIN_BLOCKED",
    }
}
