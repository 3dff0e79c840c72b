using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What messages to and from models look like in the SDKs, and who speaks in them.</summary>
internal static class TaintMessages
{
    private static readonly string[] Parts = ["Part", "Content", "Block", "Param"];

    private static readonly HashSet<string> MadeByService = new(StringComparer.Ordinal)
    {
        "Model", "FinishReason", "Role", "Usage", "CreatedAt", "StatusCode", "ReasonPhrase", "Version", "MediaType",
    };

    /// <summary>Messages that did not come from a call in sight may be anybody's: the application's own instructions, too.</summary>
    public static bool IsMessage(ITypeSymbol? type) => type?.Name is "ChatMessage" or "ChatMessageContent";

    /// <summary>Messages of an SDK, each with a role of its own.</summary>
    public static bool AreMessages(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => AreMessages(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => AreMessages(arguments[0]),
        _ => type is { Name: "ChatMessage" or "ChatMessageContent" or "ChatHistory", DeclaringSyntaxReferences.IsEmpty: true },
    };

    /// <summary>A piece of an answer: no model is told what it says, whatever its role.</summary>
    public static bool IsAnswer(ITypeSymbol type) => type.Name.EndsWith("Update", StringComparison.Ordinal);

    /// <summary>Parts of messages, made from the text they hold.</summary>
    public static bool IsPart(ITypeSymbol type) => Array.Exists(Parts, part => type.Name.EndsWith(part, StringComparison.Ordinal)) || type.Name is "PromptTemplateConfig";

    /// <summary>Identifiers and names that a service makes up are no text that anybody can choose.</summary>
    public static bool IsMadeByService(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty && (property.Name.EndsWith("Id", StringComparison.Ordinal) || MadeByService.Contains(property.Name));

    /// <summary>The parameters that take the text of a message.</summary>
    public static bool IsText(IParameterSymbol parameter) => parameter.Name is "content" or "contents" or "text" or "message" or "items";

    /// <summary>True when the initialiser around the assignment says that the message is the system's.</summary>
    public static bool IsSystemMessage(SyntaxNode assignment, string name) =>
        name is "Content" or "Text" or "Contents" or "Parts"
        && assignment.Parent is InitializerExpressionSyntax initializer
        && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(other =>
            other.Left is IdentifierNameSyntax { Identifier.ValueText: "Role" } && IsSystemRole(other.Right));

    /// <summary>True for the role of the system or of the developer, as it is written.</summary>
    public static bool IsSystemRole(SyntaxNode value)
    {
        if (value is not (MemberAccessExpressionSyntax or LiteralExpressionSyntax))
        {
            return false;
        }

        var role = value.ToString();
        return role.EndsWith("Role.System", StringComparison.Ordinal) || role.EndsWith("Role.Developer", StringComparison.Ordinal)
            || role is "\"system\"" or "\"developer\"" or "RoleType.System";
    }
}
