//! The schema `MembersHasMember`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for Has Member response in Directory API.
    pub struct MembersHasMember = "MembersHasMember" {
        /// Output only. Identifies whether the given user is a member of the group.
        /// Membership can be direct or nested.
        pub is_member: Option<bool> = "isMember",
    }
}
