using System.Text.Json.Nodes;

namespace ModelEndpoint.Scripting;

internal sealed record ScriptedCall(string Name, JsonObject Arguments);
