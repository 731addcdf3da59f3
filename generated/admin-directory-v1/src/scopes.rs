//! OAuth scopes.

/// See, add, edit, and permanently delete the printers that your organization can use with Chrome
///
/// `https://www.googleapis.com/auth/admin.chrome.printers`
pub const ADMIN_CHROME_PRINTERS: &str = "https://www.googleapis.com/auth/admin.chrome.printers";

/// See the printers that your organization can use with Chrome
///
/// `https://www.googleapis.com/auth/admin.chrome.printers.readonly`
pub const ADMIN_CHROME_PRINTERS_READONLY: &str =
    "https://www.googleapis.com/auth/admin.chrome.printers.readonly";

/// View and manage customer related information
///
/// `https://www.googleapis.com/auth/admin.directory.customer`
pub const ADMIN_DIRECTORY_CUSTOMER: &str =
    "https://www.googleapis.com/auth/admin.directory.customer";

/// View customer related information
///
/// `https://www.googleapis.com/auth/admin.directory.customer.readonly`
pub const ADMIN_DIRECTORY_CUSTOMER_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.customer.readonly";

/// View and manage your ChromeOS devices' metadata
///
/// `https://www.googleapis.com/auth/admin.directory.device.chromeos`
pub const ADMIN_DIRECTORY_DEVICE_CHROMEOS: &str =
    "https://www.googleapis.com/auth/admin.directory.device.chromeos";

/// View your ChromeOS devices' metadata
///
/// `https://www.googleapis.com/auth/admin.directory.device.chromeos.readonly`
pub const ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.device.chromeos.readonly";

/// View and manage your mobile devices' metadata
///
/// `https://www.googleapis.com/auth/admin.directory.device.mobile`
pub const ADMIN_DIRECTORY_DEVICE_MOBILE: &str =
    "https://www.googleapis.com/auth/admin.directory.device.mobile";

/// Manage your mobile devices by performing administrative tasks
///
/// `https://www.googleapis.com/auth/admin.directory.device.mobile.action`
pub const ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION: &str =
    "https://www.googleapis.com/auth/admin.directory.device.mobile.action";

/// View your mobile devices' metadata
///
/// `https://www.googleapis.com/auth/admin.directory.device.mobile.readonly`
pub const ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.device.mobile.readonly";

/// View and manage the provisioning of domains for your customers
///
/// `https://www.googleapis.com/auth/admin.directory.domain`
pub const ADMIN_DIRECTORY_DOMAIN: &str = "https://www.googleapis.com/auth/admin.directory.domain";

/// View domains related to your customers
///
/// `https://www.googleapis.com/auth/admin.directory.domain.readonly`
pub const ADMIN_DIRECTORY_DOMAIN_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.domain.readonly";

/// View and manage the provisioning of groups on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.group`
pub const ADMIN_DIRECTORY_GROUP: &str = "https://www.googleapis.com/auth/admin.directory.group";

/// View and manage group subscriptions on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.group.member`
pub const ADMIN_DIRECTORY_GROUP_MEMBER: &str =
    "https://www.googleapis.com/auth/admin.directory.group.member";

/// View group subscriptions on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.group.member.readonly`
pub const ADMIN_DIRECTORY_GROUP_MEMBER_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.group.member.readonly";

/// View groups on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.group.readonly`
pub const ADMIN_DIRECTORY_GROUP_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.group.readonly";

/// View and manage organization units on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.orgunit`
pub const ADMIN_DIRECTORY_ORGUNIT: &str = "https://www.googleapis.com/auth/admin.directory.orgunit";

/// View organization units on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.orgunit.readonly`
pub const ADMIN_DIRECTORY_ORGUNIT_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.orgunit.readonly";

/// View and manage the provisioning of calendar resources on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.resource.calendar`
pub const ADMIN_DIRECTORY_RESOURCE_CALENDAR: &str =
    "https://www.googleapis.com/auth/admin.directory.resource.calendar";

/// View calendar resources on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.resource.calendar.readonly`
pub const ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.resource.calendar.readonly";

/// Manage delegated admin roles for your domain
///
/// `https://www.googleapis.com/auth/admin.directory.rolemanagement`
pub const ADMIN_DIRECTORY_ROLEMANAGEMENT: &str =
    "https://www.googleapis.com/auth/admin.directory.rolemanagement";

/// View delegated admin roles for your domain
///
/// `https://www.googleapis.com/auth/admin.directory.rolemanagement.readonly`
pub const ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.rolemanagement.readonly";

/// View and manage the provisioning of users on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.user`
pub const ADMIN_DIRECTORY_USER: &str = "https://www.googleapis.com/auth/admin.directory.user";

/// View and manage the provisioning of user schemas on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.userschema`
pub const ADMIN_DIRECTORY_USERSCHEMA: &str =
    "https://www.googleapis.com/auth/admin.directory.userschema";

/// View user schemas on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.userschema.readonly`
pub const ADMIN_DIRECTORY_USERSCHEMA_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.userschema.readonly";

/// View and manage user aliases on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.user.alias`
pub const ADMIN_DIRECTORY_USER_ALIAS: &str =
    "https://www.googleapis.com/auth/admin.directory.user.alias";

/// View user aliases on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.user.alias.readonly`
pub const ADMIN_DIRECTORY_USER_ALIAS_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.user.alias.readonly";

/// See info about users on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.user.readonly`
pub const ADMIN_DIRECTORY_USER_READONLY: &str =
    "https://www.googleapis.com/auth/admin.directory.user.readonly";

/// Manage data access permissions for users on your domain
///
/// `https://www.googleapis.com/auth/admin.directory.user.security`
pub const ADMIN_DIRECTORY_USER_SECURITY: &str =
    "https://www.googleapis.com/auth/admin.directory.user.security";

/// See, edit, configure, and delete your Google Cloud data and see the email address for your
/// Google Account.
///
/// `https://www.googleapis.com/auth/cloud-platform`
pub const CLOUD_PLATFORM: &str = "https://www.googleapis.com/auth/cloud-platform";
