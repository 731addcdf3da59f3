//! The schema `User`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::Value;
use gapi_runtime::v1::record;

use super::GuestAccountInfo;
use super::UserCustomProperties;
use super::UserName;

record! {
    /// The Directory API allows you to create and manage your account's users, user
    /// aliases, and user Google profile photos. For more information about common tasks,
    /// see the [User Accounts Developer's
    /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users.html)
    /// and the [User Aliases Developer's
    /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-user-aliases.html).
    pub struct User = "User" {
        /// The list of the user's addresses. The maximum allowed data size for this
        /// field is 10KB.
        pub addresses: Option<Value> = "addresses",
        /// Output only. This property is `true` if the user has completed an initial
        /// login and accepted the Terms of Service agreement.
        pub agreed_to_terms: Option<bool> = "agreedToTerms",
        /// Output only. The list of the user's alias email addresses.
        pub aliases: Option<Vec<String>> = "aliases",
        /// Output only. User's account archival time. (Read-only)
        pub archival_time: Option<String> = "archivalTime",
        /// Indicates if user is archived.
        pub archived: Option<bool> = "archived",
        /// Indicates if the user is forced to change their password at next login. This
        /// setting doesn't apply when [the user signs in via a third-party identity
        /// provider](https://support.google.com/a/answer/60224).
        pub change_password_at_next_login: Option<bool> = "changePasswordAtNextLogin",
        /// User's G Suite account creation time. (Read-only)
        ///
        /// Output only.
        pub creation_time: Option<Timestamp> = "creationTime",
        /// Custom fields of the user. The key is a `schema_name` and its values are
        /// `'field_name': 'field_value'`.
        pub custom_schemas: Option<BTreeMap<String, UserCustomProperties>> =
            "customSchemas",
        /// Output only. The customer ID to [retrieve all account
        /// users](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users.html#get_all_users).
        /// You can use the alias `my_customer` to represent your account's `customerId`.
        /// As a reseller administrator, you can use the resold customer account's
        /// `customerId`. To get a `customerId`, use the account's primary domain in the
        /// `domain` parameter of a
        /// [users.list](https://developers.google.com/workspace/admin/directory/v1/reference/users/list)
        /// request.
        pub customer_id: Option<String> = "customerId",
        /// The property `deletionTime`.
        ///
        /// Output only.
        pub deletion_time: Option<Timestamp> = "deletionTime",
        /// The list of the user's email addresses. The maximum allowed data size for
        /// this field is 10KB. This excludes `publicKeyEncryptionCertificates`.
        pub emails: Option<Value> = "emails",
        /// Output only. ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The list of external IDs for the user, such as an employee or network ID. The
        /// maximum allowed data size for this field is 2KB.
        pub external_ids: Option<Value> = "externalIds",
        /// The user's gender. The maximum allowed data size for this field is 1KB.
        pub gender: Option<Value> = "gender",
        /// Immutable. Additional guest-related metadata fields
        pub guest_account_info: Option<Box<GuestAccountInfo>> = "guestAccountInfo",
        /// Stores the hash format of the `password` property. The following
        /// `hashFunction` values are allowed:
        ///
        /// - `MD5` - Accepts simple hex-encoded values.
        /// - `SHA-1` - Accepts simple hex-encoded values.
        /// - `crypt` - Compliant with the [C crypt
        ///   library](https://en.wikipedia.org/wiki/Crypt_%28C%29). Supports the DES,
        ///   MD5 (hash prefix `$1$`), SHA-256 (hash prefix `$5$`), and SHA-512 (hash
        ///   prefix `$6$`) hash algorithms. If rounds are specified as part of the
        ///   prefix, they must be 10,000 or fewer.
        pub hash_function: Option<String> = "hashFunction",
        /// The unique ID for the user. A user `id` can be used as a user request URI's
        /// `userKey`.
        pub id: Option<String> = "id",
        /// The list of the user's Instant Messenger (IM) accounts. A user account can
        /// have multiple ims properties. But, only one of these ims properties can be
        /// the primary IM contact. The maximum allowed data size for this field is 2KB.
        pub ims: Option<Value> = "ims",
        /// Indicates if the user's profile is visible in the Google Workspace global
        /// address list when the contact sharing feature is enabled for the domain. For
        /// more information about excluding user profiles, see the [administration help
        /// center](https://support.google.com/a/answer/1285988).
        pub include_in_global_address_list: Option<bool> = "includeInGlobalAddressList",
        /// If `true`, the user's IP address is subject to a deprecated IP address
        /// [`allowlist`](https://support.google.com/a/answer/60752) configuration.
        pub ip_whitelisted: Option<bool> = "ipWhitelisted",
        /// Output only. Indicates a user with super administrator privileges. The
        /// `isAdmin` property can only be edited in the [Make a user an
        /// administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users.html#make_admin)
        /// operation (
        /// [makeAdmin](https://developers.google.com/workspace/admin/directory/v1/reference/users/makeAdmin.html)
        /// method). If edited in the user
        /// [insert](https://developers.google.com/workspace/admin/directory/v1/reference/users/insert.html)
        /// or
        /// [update](https://developers.google.com/workspace/admin/directory/v1/reference/users/update.html)
        /// methods, the edit is ignored by the API service.
        pub is_admin: Option<bool> = "isAdmin",
        /// Output only. Indicates if the user is a delegated administrator. Delegated
        /// administrators are supported by the API but cannot create or undelete users,
        /// or make users administrators. These requests are ignored by the API service.
        /// Roles and privileges for administrators are assigned using the [Admin
        /// console](https://support.google.com/a/answer/33325).
        pub is_delegated_admin: Option<bool> = "isDelegatedAdmin",
        /// Output only. Is 2-step verification enforced (Read-only)
        pub is_enforced_in2_sv: Option<bool> = "isEnforcedIn2Sv",
        /// Output only. Is enrolled in 2-step verification (Read-only)
        pub is_enrolled_in2_sv: Option<bool> = "isEnrolledIn2Sv",
        /// Immutable. Indicates if the inserted user is a guest.
        pub is_guest_user: Option<bool> = "isGuestUser",
        /// Output only. Indicates if the user's Google mailbox is created. This property
        /// is only applicable if the user has been assigned a Gmail license.
        pub is_mailbox_setup: Option<bool> = "isMailboxSetup",
        /// The list of the user's keywords. The maximum allowed data size for this field
        /// is 1KB.
        pub keywords: Option<Value> = "keywords",
        /// Output only. The type of the API resource. For Users resources, the value is
        /// `admin#directory#user`.
        ///
        /// The default is `admin#directory#user`.
        pub kind: Option<String> = "kind",
        /// The user's languages. The maximum allowed data size for this field is 1KB.
        pub languages: Option<Value> = "languages",
        /// User's last login time. (Read-only)
        ///
        /// Output only.
        pub last_login_time: Option<Timestamp> = "lastLoginTime",
        /// The user's locations. The maximum allowed data size for this field is 10KB.
        pub locations: Option<Value> = "locations",
        /// Holds the given and family names of the user, and the read-only `fullName`
        /// value. The maximum number of characters in the `givenName` and in the
        /// `familyName` values is 60. In addition, name values support unicode/UTF-8
        /// characters, and can contain spaces, letters (a-z), numbers (0-9), dashes (-),
        /// forward slashes (/), and periods (.). For more information about character
        /// usage rules, see the [administration help
        /// center](https://support.google.com/a/answer/9193374). Maximum allowed data
        /// size for this field is 1KB.
        ///
        /// Required by `directory.users.insert`.
        pub name: Option<Box<UserName>> = "name",
        /// Output only. The list of the user's non-editable alias email addresses. These
        /// are typically outside the account's primary domain or sub-domain.
        pub non_editable_aliases: Option<Vec<String>> = "nonEditableAliases",
        /// Notes for the user.
        pub notes: Option<Value> = "notes",
        /// The full path of the parent organization associated with the user. If the
        /// parent organization is the top-level, it is represented as a forward slash
        /// (`/`).
        pub org_unit_path: Option<String> = "orgUnitPath",
        /// The list of organizations the user belongs to. The maximum allowed data size
        /// for this field is 10KB.
        pub organizations: Option<Value> = "organizations",
        /// User's password
        ///
        /// Required by `directory.users.insert`.
        pub password: Option<String> = "password",
        /// The list of the user's phone numbers. The maximum allowed data size for this
        /// field is 1KB.
        pub phones: Option<Value> = "phones",
        /// The list of [POSIX](https://www.opengroup.org/austin/papers/posix_faq.html)
        /// account information for the user.
        pub posix_accounts: Option<Value> = "posixAccounts",
        /// The user's primary email address. This property is required in a request to
        /// create a user account. The `primaryEmail` must be unique and cannot be an
        /// alias of another user.
        ///
        /// Required by `directory.users.insert`.
        pub primary_email: Option<String> = "primaryEmail",
        /// Recovery email of the user.
        pub recovery_email: Option<String> = "recoveryEmail",
        /// Recovery phone of the user. The phone number must be in the E.164 format,
        /// starting with the plus sign (+). Example: \*+16506661212\*.
        pub recovery_phone: Option<String> = "recoveryPhone",
        /// The list of the user's relationships to other users. The maximum allowed data
        /// size for this field is 2KB.
        pub relations: Option<Value> = "relations",
        /// A list of SSH public keys.
        pub ssh_public_keys: Option<Value> = "sshPublicKeys",
        /// Indicates if user is suspended.
        pub suspended: Option<bool> = "suspended",
        /// Output only. Has the reason a user account is suspended either by the
        /// administrator or by Google at the time of suspension. The property is
        /// returned only if the `suspended` property is `true`.
        pub suspension_reason: Option<String> = "suspensionReason",
        /// Output only. User's account suspension time. (Read-only)
        pub suspension_time: Option<String> = "suspensionTime",
        /// Output only. ETag of the user's photo (Read-only)
        pub thumbnail_photo_etag: Option<String> = "thumbnailPhotoEtag",
        /// Output only. The URL of the user's profile photo. The URL might be temporary
        /// or private.
        pub thumbnail_photo_url: Option<String> = "thumbnailPhotoUrl",
        /// The user's websites. The maximum allowed data size for this field is 2KB.
        pub websites: Option<Value> = "websites",
    }
}
