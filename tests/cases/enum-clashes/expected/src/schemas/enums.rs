//! The schema `Enums`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `Enums`.
    pub struct Enums = "Enums" {
        /// The property `control`.
        pub control: Option<Open<EnumsControl>> = "control",
        /// The property `digits`.
        pub digits: Option<Open<EnumsDigits>> = "digits",
        /// The property `emptyDescriptions`.
        pub empty_descriptions: Option<Open<EnumsEmptyDescriptions>> =
            "emptyDescriptions",
        /// The property `fewDescriptions`.
        pub few_descriptions: Option<Open<EnumsFewDescriptions>> = "fewDescriptions",
        /// The property `keywords`.
        pub keywords: Option<Open<EnumsKeywords>> = "keywords",
        /// The property `manyDescriptions`.
        pub many_descriptions: Option<Open<EnumsManyDescriptions>> = "manyDescriptions",
        /// The property `noEnum`.
        pub no_enum: Option<String> = "noEnum",
        /// The property `removed`.
        pub removed: Option<Open<EnumsRemoved>> = "removed",
        /// The property `state`.
        pub state: Option<Open<EnumsState>> = "state",
        /// The property `symbols`.
        pub symbols: Option<Open<EnumsSymbols>> = "symbols",
        /// The property `twice`.
        pub twice: Option<Open<EnumsTwice>> = "twice",
        /// The property `unspecified`.
        ///
        /// The default is `STATE_UNSPECIFIED`.
        pub unspecified: Option<Open<EnumsUnspecified>> = "unspecified",
    }
}

open_enum! {
    /// The property `control` of `Enums`.
    pub enum EnumsControl = "Enums.control" {
        /// The value `CHECKBOX`.
        Checkbox = "CHECKBOX",
        /// The value `CHECK_BOX`.
        CheckBox = "CHECK_BOX",
        /// The value `CHECK-BOX`.
        CheckBox2 = "CHECK-BOX",
    }
}

open_enum! {
    /// The property `digits` of `Enums`.
    pub enum EnumsDigits = "Enums.digits" {
        /// The value `1D`.
        V1d = "1D",
        /// The value `2_HOURS`.
        V2Hours = "2_HOURS",
        /// The value `30fps`.
        V30fps = "30fps",
        /// The value `4`.
        V4 = "4",
        /// The value `4.5`.
        V4_5 = "4.5",
        /// The value `VERSION_1_2`.
        Version1_2 = "VERSION_1_2",
        /// The value `VERSION_12`.
        Version12 = "VERSION_12",
    }
}

open_enum! {
    /// The property `emptyDescriptions` of `Enums`.
    pub enum EnumsEmptyDescriptions = "Enums.emptyDescriptions" {
        /// The value `A`.
        A = "A",
        /// The value `B`.
        B = "B",
    }
}

open_enum! {
    /// The property `fewDescriptions` of `Enums`.
    pub enum EnumsFewDescriptions = "Enums.fewDescriptions" {
        /// The first.
        A = "A",
        /// The value `B`.
        B = "B",
        /// The value `C`.
        C = "C",
    }
}

open_enum! {
    /// The property `keywords` of `Enums`.
    pub enum EnumsKeywords = "Enums.keywords" {
        /// The value `SELF`.
        Self_ = "SELF",
        /// The value `self`.
        Self2 = "self",
        /// The value `type`.
        Type = "type",
        /// The value `NONE`.
        None = "NONE",
        /// The value `Some`.
        Some = "Some",
        /// The value `OK`.
        Ok = "OK",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
        /// The value `DEFAULT`.
        Default = "DEFAULT",
    }
}

open_enum! {
    /// The property `manyDescriptions` of `Enums`.
    pub enum EnumsManyDescriptions = "Enums.manyDescriptions" {
        /// The first.
        A = "A",
    }
}

open_enum! {
    /// The property `removed` of `Enums`.
    pub enum EnumsRemoved = "Enums.removed" {
        /// Use this.
        New = "NEW",
        /// Use `NEW`.
        #[deprecated]
        Old = "OLD",
    }
}

open_enum! {
    /// The property `state` of `Enums`.
    pub enum EnumsState = "Enums.state" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// The value `active`.
        Active3 = "active",
        /// The value `Active`.
        Active2 = "Active",
        /// The value `INACTIVE`.
        Inactive = "INACTIVE",
    }
}

open_enum! {
    /// The property `symbols` of `Enums`.
    pub enum EnumsSymbols = "Enums.symbols" {
        /// The value (empty).
        Unnamed = "",
        /// The value `*`.
        Unnamed3 = "*",
        /// The value `<`.
        Unnamed4 = "<",
        /// The value `<=`.
        Unnamed5 = "<=",
        /// The value `=`.
        Unnamed6 = "=",
        /// The value `!=`.
        Unnamed2 = "!=",
        /// The value `a b`.
        AB = "a b",
        /// The value `a/b`.
        AB3 = "a/b",
        /// The value `a.b`.
        AB2 = "a.b",
        /// The value `$x`.
        X = "$x",
        /// The value `é`.
        Unnamed7 = "é",
    }
}

open_enum! {
    /// The property `twice` of `Enums`.
    pub enum EnumsTwice = "Enums.twice" {
        /// The first.
        A = "A",
        /// The second.
        B = "B",
    }
}

open_enum! {
    /// The property `unspecified` of `Enums`.
    pub enum EnumsUnspecified = "Enums.unspecified" {
        /// Unset.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// On.
        StateOn = "STATE_ON",
    }
}
