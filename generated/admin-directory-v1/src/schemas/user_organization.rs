//! The schema `UserOrganization`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for an organization entry.
    pub struct UserOrganization = "UserOrganization" {
        /// The cost center of the users department.
        pub cost_center: Option<String> = "costCenter",
        /// Custom type.
        pub custom_type: Option<String> = "customType",
        /// Department within the organization.
        pub department: Option<String> = "department",
        /// Description of the organization.
        pub description: Option<String> = "description",
        /// The domain to which the organization belongs to.
        pub domain: Option<String> = "domain",
        /// The full-time equivalent millipercent within the organization (100000 =
        /// 100%).
        pub full_time_equivalent: Option<i32> = "fullTimeEquivalent",
        /// Location of the organization. This need not be fully qualified address.
        pub location: Option<String> = "location",
        /// Name of the organization
        pub name: Option<String> = "name",
        /// If it user's primary organization.
        pub primary: Option<bool> = "primary",
        /// Symbol of the organization.
        pub symbol: Option<String> = "symbol",
        /// Title (designation) of the user in the organization.
        pub title: Option<String> = "title",
        /// Each entry can have a type which indicates standard types of that entry. For
        /// example organization could be of school work etc. In addition to the standard
        /// type an entry can have a custom type and can give it any name. Such types
        /// should have the CUSTOM value as type and also have a CustomType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
