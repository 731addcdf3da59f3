//! Schemas: what calls send and receive.

mod old_alias;
mod old_enum;
mod old_thing;
mod thing;
mod uses_old_enum;

pub use old_alias::OldAlias;
pub use old_enum::OldEnum;
pub use old_thing::OldThing;
pub use old_thing::OldThingState;
pub use thing::Thing;
pub use thing::ThingOldEnum;
pub use thing::ThingOldInline;
pub use uses_old_enum::UsesOldEnum;
