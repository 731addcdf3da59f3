//! The macros behind call types and parameter sets.
//!
//! A giant API has a thousand calls with thousands of setters, so what they expand to is kept as small as it can be:
//! one field, one line a setter, nothing generic but the setter's argument, and no trait to resolve in `send`.

/// Defines the type of a call: its optional parameters as setters, and how it is sent.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_call {
    (
        $(#[$meta:meta])*
        pub struct $name:ident -> $output:ty $([$($ability:tt)+])* {
            $(
                $(#[$setter_meta:meta])*
                $setter:ident: $ty:ty = $wire_name:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct $name {
            call: $crate::v1::Call,
        }

        #[allow(deprecated, reason = "what a document deprecates stays usable")]
        impl $name {
            $(
                $(#[$setter_meta])*
                pub fn $setter(mut self, value: impl $crate::v1::IntoValue<$ty>) -> Self {
                    self.call.set($wire_name, $crate::v1::IntoValue::<$ty>::into_value(value));
                    self
                }
            )*

            /// Adds options to this call.
            pub fn with(mut self, options: impl ::core::convert::Into<$crate::CallOptions>) -> Self {
                self.call.with(options.into());
                self
            }

            /// Asks for these fields of the response only, such as `id,items(name,size)`.
            pub fn fields(mut self, fields: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.call.set("fields", fields.into());
                self
            }

            /// Sends the call. Nothing happens until the reply is awaited.
            pub fn send(self) -> $crate::Reply<$output> {
                self.call.send()
            }

            $crate::__v1_send_blocking!($output);
        }

        $($crate::__v1_ability! { $name -> $output [$($ability)+] })*

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.call.debug(stringify!($name), f)
            }
        }
    };
}

/// Defines what a call can do beside `send`.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_ability {
    ($name:ident -> $page:ty [pages $($items:ident: $list:ty)?]) => {
        #[allow(deprecated, reason = "what a document deprecates stays usable")]
        impl $name {
            $(
                /// The items of all pages, fetched as they are asked for.
                pub fn items(self) -> $crate::Items<$page, $list> {
                    self.call.items(|page: $page| page.$items)
                }
            )?

            /// The pages, fetched as they are asked for.
            pub fn pages(self) -> $crate::Pages<$page> {
                self.call.pages()
            }
        }
    };
    ($name:ident -> $output:ty [download]) => {
        #[allow(deprecated, reason = "what a document deprecates stays usable")]
        impl $name {
            /// The content itself, as media. Nothing happens until the download is awaited.
            pub fn download(self) -> $crate::Download {
                self.call.download()
            }
        }
    };
    ($name:ident -> $output:ty [stream $value:ty]) => {
        #[allow(deprecated, reason = "what a document deprecates stays usable")]
        impl $name {
            /// The values, decoded as they arrive. Nothing happens until one is asked for.
            pub fn stream(self) -> $crate::Series<$value> {
                self.call.stream()
            }
        }
    };
    ($name:ident -> $operation:ty [poller $polling:path]) => {
        #[allow(deprecated, reason = "what a document deprecates stays usable")]
        impl $name {
            /// Starts the operation when it is awaited, and waits for its end. One that failed is an error.
            pub fn poller(self) -> $crate::Poller<$operation> {
                self.call.poller(&$polling)
            }
        }
    };
    ($name:ident -> $output:ty [upload]) => {
        #[allow(deprecated, reason = "what a document deprecates stays usable")]
        impl $name {
            /// Sends media with the call: bytes, a file, a reader or a stream. Without it the call sends its metadata
            /// only.
            pub fn upload(self, media: impl ::core::convert::Into<$crate::Media>) -> $crate::Upload<$output> {
                self.call.upload(media.into())
            }
        }
    };
}

/// Defines how a call is sent from code that is not async.
///
/// A macro of its own, because a `cfg` within [`__v1_call`] would ask for the features of the crate that uses it.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_send_blocking {
    ($output:ty) => {
        /// Sends the call and waits for its result, which is that of `send`. For threads that may wait: in an async
        /// task it is an error, and sends nothing.
        pub fn send_blocking(self) -> ::core::result::Result<$output, $crate::Error> {
            self.call.send_blocking()
        }
    };
}

/// Defines nothing: the feature `blocking` is off.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_send_blocking {
    ($output:ty) => {};
}

/// Defines the parameters that every method of an API takes.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_parameters {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(#[$setter_meta:meta])*
                $setter:ident: $ty:ty = $wire_name:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default)]
        #[must_use = "parameters do nothing until they are passed to a call's `with`"]
        pub struct $name {
            options: $crate::CallOptions,
        }

        #[allow(deprecated, reason = "what a document deprecates stays usable")]
        impl $name {
            $(
                $(#[$setter_meta])*
                pub fn $setter(mut self, value: impl $crate::v1::IntoValue<$ty>) -> Self {
                    self.options.set($wire_name, $crate::v1::IntoValue::<$ty>::into_value(value));
                    self
                }
            )*
        }

        impl ::core::convert::From<$name> for $crate::CallOptions {
            fn from(parameters: $name) -> Self {
                parameters.options
            }
        }
    };
}

/// Defines the constant of an OAuth scope.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_scope {
    (
        $(#[$meta:meta])*
        pub const $name:ident = $url:literal;
    ) => {
        $(#[$meta])*
        pub const $name: &str = $url;
    };
}
