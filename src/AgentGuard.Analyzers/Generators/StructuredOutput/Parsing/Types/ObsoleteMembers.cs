namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Members that code should not use, or cannot.</summary>
internal static class ObsoleteMembers
{
    private const string Obsolete = "System.ObsoleteAttribute";

    public static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Has(Obsolete);

    /// <summary>Naming it does not compile, in generated code either.</summary>
    public static bool IsError(ISymbol symbol) => symbol.GetAttributes().Find(Obsolete)?.Argument(1) is true;
}
