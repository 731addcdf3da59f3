//! Schemas: what calls send and receive.

mod alias;
mod aliases;
mod asp;
mod asps;
mod auxiliary_message;
mod backlight_info;
mod batch_change_chrome_os_device_status_request;
mod batch_change_chrome_os_device_status_response;
mod batch_create_print_servers_request;
mod batch_create_print_servers_response;
mod batch_create_printers_request;
mod batch_create_printers_response;
mod batch_delete_print_servers_request;
mod batch_delete_print_servers_response;
mod batch_delete_printers_request;
mod batch_delete_printers_response;
mod bluetooth_adapter_info;
mod building;
mod building_address;
mod building_coordinates;
mod buildings;
mod byte_usage;
mod calendar_resource;
mod calendar_resources;
mod change_chrome_os_device_status_result;
mod change_chrome_os_device_status_succeeded;
mod channel;
mod chrome_os_device;
mod chrome_os_device_action;
mod chrome_os_devices;
mod chrome_os_move_devices_to_ou;
mod count_chrome_os_devices_response;
mod create_print_server_request;
mod create_printer_request;
mod customer;
mod customer_postal_address;
mod directory_chromeosdevices_command;
mod directory_chromeosdevices_command_result;
mod directory_chromeosdevices_issue_command_request;
mod directory_chromeosdevices_issue_command_response;
mod directory_users_create_guest_request;
mod domain_alias;
mod domain_aliases;
mod domains;
mod domains2;
mod empty;
mod expiration_details;
mod external_id;
mod failure_info;
mod fan_info;
mod feature;
mod feature_instance;
mod feature_rename;
mod features;
mod group;
mod group_alias;
mod groups;
mod guest_account_info;
mod list_print_servers_response;
mod list_printer_models_response;
mod list_printers_response;
mod member;
mod members;
mod members_has_member;
mod mobile_device;
mod mobile_device_action;
mod mobile_devices;
mod org_unit;
mod org_units;
mod os_update_status;
mod print_server;
mod print_server_failure_info;
mod printer;
mod printer_model;
mod privilege;
mod privileges;
mod role;
mod role_assignment;
mod role_assignments;
mod roles;
mod schema;
mod schema_field_spec;
#[allow(clippy::module_inception, reason = "the name is the API's")]
mod schemas;
mod status;
mod token;
mod tokens;
mod user;
mod user_about;
mod user_address;
mod user_alias;
mod user_custom_properties;
mod user_email;
mod user_external_id;
mod user_gender;
mod user_im;
mod user_keyword;
mod user_language;
mod user_location;
mod user_make_admin;
mod user_name;
mod user_organization;
mod user_phone;
mod user_photo;
mod user_posix_account;
mod user_relation;
mod user_ssh_public_key;
mod user_undelete;
mod user_website;
mod users;
mod verification_code;
mod verification_codes;

pub use alias::Alias;
pub use aliases::Aliases;
pub use asp::Asp;
pub use asps::Asps;
pub use auxiliary_message::{AuxiliaryMessage, AuxiliaryMessageSeverity};
pub use backlight_info::BacklightInfo;
pub use batch_change_chrome_os_device_status_request::{
    BatchChangeChromeOsDeviceStatusRequest,
    BatchChangeChromeOsDeviceStatusRequestChangeChromeOsDeviceStatusAction,
    BatchChangeChromeOsDeviceStatusRequestDeprovisionReason,
};
pub use batch_change_chrome_os_device_status_response::BatchChangeChromeOsDeviceStatusResponse;
pub use batch_create_print_servers_request::BatchCreatePrintServersRequest;
pub use batch_create_print_servers_response::BatchCreatePrintServersResponse;
pub use batch_create_printers_request::BatchCreatePrintersRequest;
pub use batch_create_printers_response::BatchCreatePrintersResponse;
pub use batch_delete_print_servers_request::BatchDeletePrintServersRequest;
pub use batch_delete_print_servers_response::BatchDeletePrintServersResponse;
pub use batch_delete_printers_request::BatchDeletePrintersRequest;
pub use batch_delete_printers_response::BatchDeletePrintersResponse;
pub use bluetooth_adapter_info::BluetoothAdapterInfo;
pub use building::Building;
pub use building_address::BuildingAddress;
pub use building_coordinates::BuildingCoordinates;
pub use buildings::Buildings;
pub use byte_usage::ByteUsage;
pub use calendar_resource::CalendarResource;
pub use calendar_resources::CalendarResources;
pub use change_chrome_os_device_status_result::ChangeChromeOsDeviceStatusResult;
pub use change_chrome_os_device_status_succeeded::ChangeChromeOsDeviceStatusSucceeded;
pub use channel::Channel;
pub use chrome_os_device::{
    ChromeOsDevice, ChromeOsDeviceActiveTimeRangesItem, ChromeOsDeviceChromeOsType,
    ChromeOsDeviceCpuInfoItem, ChromeOsDeviceCpuInfoItemLogicalCpusItem,
    ChromeOsDeviceCpuInfoItemLogicalCpusItemCStatesItem, ChromeOsDeviceCpuStatusReportsItem,
    ChromeOsDeviceCpuStatusReportsItemCpuTemperatureInfoItem, ChromeOsDeviceDeprovisionReason,
    ChromeOsDeviceDeviceFilesItem, ChromeOsDeviceDeviceLicenseType,
    ChromeOsDeviceDiskVolumeReportsItem, ChromeOsDeviceDiskVolumeReportsItemVolumeInfoItem,
    ChromeOsDeviceLastKnownNetworkItem, ChromeOsDeviceOsVersionCompliance,
    ChromeOsDeviceRecentUsersItem, ChromeOsDeviceScreenshotFilesItem,
    ChromeOsDeviceSystemRamFreeReportsItem, ChromeOsDeviceTpmVersionInfo,
};
pub use chrome_os_device_action::ChromeOsDeviceAction;
pub use chrome_os_devices::ChromeOsDevices;
pub use chrome_os_move_devices_to_ou::ChromeOsMoveDevicesToOu;
pub use count_chrome_os_devices_response::CountChromeOsDevicesResponse;
pub use create_print_server_request::CreatePrintServerRequest;
pub use create_printer_request::CreatePrinterRequest;
pub use customer::Customer;
pub use customer_postal_address::CustomerPostalAddress;
pub use directory_chromeosdevices_command::{
    DirectoryChromeosdevicesCommand, DirectoryChromeosdevicesCommandState,
    DirectoryChromeosdevicesCommandType,
};
pub use directory_chromeosdevices_command_result::{
    DirectoryChromeosdevicesCommandResult, DirectoryChromeosdevicesCommandResultResult,
};
pub use directory_chromeosdevices_issue_command_request::{
    DirectoryChromeosdevicesIssueCommandRequest,
    DirectoryChromeosdevicesIssueCommandRequestCommandType,
};
pub use directory_chromeosdevices_issue_command_response::DirectoryChromeosdevicesIssueCommandResponse;
pub use directory_users_create_guest_request::DirectoryUsersCreateGuestRequest;
pub use domain_alias::DomainAlias;
pub use domain_aliases::DomainAliases;
pub use domains::Domains;
pub use domains2::Domains2;
pub use empty::Empty;
pub use expiration_details::ExpirationDetails;
pub use external_id::ExternalId;
pub use failure_info::{FailureInfo, FailureInfoErrorCode};
pub use fan_info::FanInfo;
pub use feature::Feature;
pub use feature_instance::FeatureInstance;
pub use feature_rename::FeatureRename;
pub use features::Features;
pub use group::Group;
pub use group_alias::GroupAlias;
pub use groups::Groups;
pub use guest_account_info::GuestAccountInfo;
pub use list_print_servers_response::ListPrintServersResponse;
pub use list_printer_models_response::ListPrinterModelsResponse;
pub use list_printers_response::ListPrintersResponse;
pub use member::Member;
pub use members::Members;
pub use members_has_member::MembersHasMember;
pub use mobile_device::{MobileDevice, MobileDeviceApplicationsItem};
pub use mobile_device_action::MobileDeviceAction;
pub use mobile_devices::MobileDevices;
pub use org_unit::OrgUnit;
pub use org_units::OrgUnits;
pub use os_update_status::{OsUpdateStatus, OsUpdateStatusState};
pub use print_server::PrintServer;
pub use print_server_failure_info::{PrintServerFailureInfo, PrintServerFailureInfoErrorCode};
pub use printer::Printer;
pub use printer_model::PrinterModel;
pub use privilege::Privilege;
pub use privileges::Privileges;
pub use role::{Role, RoleRolePrivilegesItem};
pub use role_assignment::{RoleAssignment, RoleAssignmentAssigneeType};
pub use role_assignments::RoleAssignments;
pub use roles::Roles;
pub use schema::Schema;
pub use schema_field_spec::{SchemaFieldSpec, SchemaFieldSpecNumericIndexingSpec};
pub use schemas::Schemas;
pub use status::Status;
pub use token::Token;
pub use tokens::Tokens;
pub use user::User;
pub use user_about::UserAbout;
pub use user_address::UserAddress;
pub use user_alias::UserAlias;
pub use user_custom_properties::UserCustomProperties;
pub use user_email::{UserEmail, UserEmailPublicKeyEncryptionCertificates};
pub use user_external_id::UserExternalId;
pub use user_gender::UserGender;
pub use user_im::UserIm;
pub use user_keyword::UserKeyword;
pub use user_language::UserLanguage;
pub use user_location::UserLocation;
pub use user_make_admin::UserMakeAdmin;
pub use user_name::UserName;
pub use user_organization::UserOrganization;
pub use user_phone::UserPhone;
pub use user_photo::UserPhoto;
pub use user_posix_account::UserPosixAccount;
pub use user_relation::UserRelation;
pub use user_ssh_public_key::UserSshPublicKey;
pub use user_undelete::UserUndelete;
pub use user_website::UserWebsite;
pub use users::Users;
pub use verification_code::VerificationCode;
pub use verification_codes::VerificationCodes;
