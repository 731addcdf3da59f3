//! The schema `ManagedRuleset`.

use gapi_runtime::v1::record;

record! {
    /// Represents a ManagedRuleset resource.
    ///
    /// Managed internally by Cloud Armor CLH for Managed Rules features. Customers can
    /// only view these resources to modify their Security Policies. For more
    /// information, see <https://cloud.google.com/armor/docs/>.
    pub struct ManagedRuleset = "ManagedRuleset" {
        /// Output only. \[Output Only\] The change log for this managed ruleset.
        pub change_log: Option<String> = "changeLog",
        /// Output only. \[Output Only\] Creation timestamp in RFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] An optional description of this resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Name of the resource. Generated internally when the resource is created. The
        /// name must be 1-63 characters long, and comply withRFC1035. Specifically, the
        /// name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The list of managed rule IDs that are included
        /// in this managed ruleset.
        pub rule_ids: Option<Vec<String>> = "ruleIds",
        /// Output only. \[Output Only\] The managed ruleset identifier that can be
        /// configured in Security Policy rules.
        pub ruleset_id: Option<String> = "rulesetId",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}
