//! The schema `Group`.

use gapi_runtime::v1::record;

use super::ExternalId;

record! {
    /// Google Groups provide your users the ability to send messages to groups of people
    /// using the group's email address. For more information about common tasks, see the
    /// [Developer's
    /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-groups).
    /// For information about other types of groups, see the [Cloud Identity Groups API
    /// documentation](https://cloud.google.com/identity/docs/groups). Note: The user
    /// calling the API (or being impersonated by a service account) must have an
    /// assigned
    /// [role](https://developers.google.com/workspace/admin/directory/v1/guides/manage-roles)
    /// that includes Admin API Groups permissions, such as Super Admin or Groups Admin.
    pub struct Group = "Group" {
        /// Read-only. Value is `true` if this group was created by an administrator
        /// rather than a user.
        pub admin_created: Option<bool> = "adminCreated",
        /// Read-only. The list of a group's alias email addresses. To add, update, or
        /// remove a group's aliases, use the `groups.aliases` methods. If edited in a
        /// group's POST or PUT request, the edit is ignored.
        pub aliases: Option<Vec<String>> = "aliases",
        /// An extended description to help users determine the purpose of a group. For
        /// example, you can include information about who should join the group, the
        /// types of messages to send to the group, links to FAQs about the group, or
        /// related groups. Maximum length is `4,096` characters.
        pub description: Option<String> = "description",
        /// The number of users that are direct members of the group. If a group is a
        /// member (child) of this group (the parent), members of the child group are not
        /// counted in the `directMembersCount` property of the parent group.
        pub direct_members_count: Option<i64> = "directMembersCount",
        /// The group's email address. If your account has multiple domains, select the
        /// appropriate domain for the email address. The `email` must be unique. This
        /// property is required when creating a group. Group email addresses are subject
        /// to the same character usage rules as usernames, see the [help
        /// center](https://support.google.com/a/answer/9193374) for details.
        ///
        /// Required by `directory.groups.insert`.
        pub email: Option<String> = "email",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Optional. The list of external IDs for the group, such as an immutable
        /// identifier from an external identity provider or directory sync client. Each
        /// entry contains a namespace and an ID value.
        pub external_ids: Option<Vec<ExternalId>> = "externalIds",
        /// Read-only. The unique ID of a group. A group `id` can be used as a group
        /// request URI's `groupKey`.
        pub id: Option<String> = "id",
        /// The type of the API resource. For Groups resources, the value is
        /// `admin#directory#group`.
        ///
        /// The default is `admin#directory#group`.
        pub kind: Option<String> = "kind",
        /// The group's display name.
        pub name: Option<String> = "name",
        /// Read-only. The list of the group's non-editable alias email addresses that
        /// are outside of the account's primary domain or subdomains. These are
        /// functioning email addresses used by the group. This is a read-only property
        /// returned in the API's response for a group. If edited in a group's POST or
        /// PUT request, the edit is ignored.
        pub non_editable_aliases: Option<Vec<String>> = "nonEditableAliases",
    }
}
