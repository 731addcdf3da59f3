//! The schema `OrganizationSecurityPoliciesListAssociationsResponse`.

use gapi_runtime::v1::record;

use super::SecurityPolicyAssociation;

record! {
    /// The schema `OrganizationSecurityPoliciesListAssociationsResponse`.
    pub struct OrganizationSecurityPoliciesListAssociationsResponse =
        "OrganizationSecurityPoliciesListAssociationsResponse" {
        /// A list of associations.
        pub associations: Option<Vec<SecurityPolicyAssociation>> = "associations",
        /// Output only. \[Output Only\] Type of securityPolicy associations.
        /// Alwayscompute#organizationSecurityPoliciesListAssociations for lists of
        /// securityPolicy associations.
        ///
        /// The default is
        /// `compute#organizationSecurityPoliciesListAssociationsResponse`.
        pub kind: Option<String> = "kind",
    }
}
