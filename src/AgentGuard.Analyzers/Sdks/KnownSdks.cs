namespace AgentGuard.Analyzers.Sdks;

/// <summary>One property per SDK, one file per vendor. <see cref="SdkCatalog"/> finds them; there is no list to extend.</summary>
internal static partial class KnownSdks;
