//! The schema `UserAddress`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for address.
    pub struct UserAddress = "UserAddress" {
        /// Country.
        pub country: Option<String> = "country",
        /// Country code.
        pub country_code: Option<String> = "countryCode",
        /// Custom type.
        pub custom_type: Option<String> = "customType",
        /// Extended Address.
        pub extended_address: Option<String> = "extendedAddress",
        /// Formatted address.
        pub formatted: Option<String> = "formatted",
        /// Locality.
        pub locality: Option<String> = "locality",
        /// Other parts of address.
        pub po_box: Option<String> = "poBox",
        /// Postal code.
        pub postal_code: Option<String> = "postalCode",
        /// If this is user's primary address. Only one entry could be marked as primary.
        pub primary: Option<bool> = "primary",
        /// Region.
        pub region: Option<String> = "region",
        /// User supplied address was structured. Structured addresses are NOT supported
        /// at this time. You might be able to write structured addresses but any values
        /// will eventually be clobbered.
        pub source_is_structured: Option<bool> = "sourceIsStructured",
        /// Street.
        pub street_address: Option<String> = "streetAddress",
        /// Each entry can have a type which indicates standard values of that entry. For
        /// example address could be of home work etc. In addition to the standard type
        /// an entry can have a custom type and can take any value. Such type should have
        /// the CUSTOM value as type and also have a customType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
