//! Calls `schemashapes.shapes.list`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_schemashapes_v1::Schemashapes;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Schemashapes::new(&client);
    let shapes = service.shapes();
    let call = shapes.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
