//! Calls `deprecation.things.get`.

use gapi_deprecation_v1::Deprecation;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Deprecation::new(&client);

    let reply = service.things().get("my-id").send().await?;
    println!("{reply:#?}");
    Ok(())
}
