//! The schema `Member`.

use gapi_runtime::v1::record;

record! {
    /// A Google Groups member can be a user or another group. This member can be inside
    /// or outside of your account's domains. For more information about common group
    /// member tasks, see the [Developer's
    /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-group-members).
    pub struct Member = "Member" {
        /// Defines mail delivery preferences of member. This field is only supported by
        /// `insert`, `update`, and `get` methods.
        pub delivery_settings: Option<String> = "delivery_settings",
        /// The member's email address. A member can be a user or another group. This
        /// property is required when adding a member to a group. The `email` must be
        /// unique and cannot be an alias of another group. If the email address is
        /// changed, the API automatically reflects the email address changes.
        pub email: Option<String> = "email",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The unique ID of the group member. A member `id` can be used as a member
        /// request URI's `memberKey`.
        pub id: Option<String> = "id",
        /// The type of the API resource. For Members resources, the value is
        /// `admin#directory#member`.
        ///
        /// The default is `admin#directory#member`.
        pub kind: Option<String> = "kind",
        /// The member's role in a group. The API returns an error for cycles in group
        /// memberships. For example, if `group1` is a member of `group2`, `group2`
        /// cannot be a member of `group1`. For more information about a member's role,
        /// see the [administration help
        /// center](https://support.google.com/a/answer/167094).
        pub role: Option<String> = "role",
        /// Status of member (Immutable)
        pub status: Option<String> = "status",
        /// The type of group member.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
