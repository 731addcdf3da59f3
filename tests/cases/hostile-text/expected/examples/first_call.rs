//! panic!("indented");

use gapi_hostiletext_v1::HostileText;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = HostileText::new(&client);

    let reply = service.unnamed().get("my-name").send().await?;
    println!("{reply:#?}");
    Ok(())
}
