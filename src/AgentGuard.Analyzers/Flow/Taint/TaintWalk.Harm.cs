using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    /// <summary>The harm that a call does with its arguments, and with the object it is called on.</summary>
    private void TakeCall(IMethodSymbol method, IOperation? instance, TaintValue receiver, GivenValues given, IOperation call)
    {
        if (given.AreClean && receiver.IsClean)
        {
            return;
        }

        var arguments = given.Arguments;
        var name = NameOf(method);
        foreach (var entry in TaintCatalog.Find(method, TaintEntryKind.Sink))
        {
            if (instance is not null && entry.Parameters.Contains("this"))
            {
                Take(entry.Sinks, receiver, instance.Syntax, call.Syntax, name);
            }

            for (var i = 0; i < arguments.Length; i++)
            {
                if (arguments[i].Parameter is { } parameter && entry.Parameters.Contains(parameter.Name) && IsTaken(parameter.Type) && IsMarkup(entry, arguments))
                {
                    TakeArgument(entry.Sinks, i);
                }
            }
        }

        if (method.ContainingType.Name is "Process" or "ProcessStartInfo" && arguments.Length > 1 && IsShell(arguments) && !IsTaken(arguments[1].Parameter!.Type))
        {
            TakeArgument(TaintSink.Command, 1);
        }

        var symbol = Sdk.MayHaveRole(method.Name, TaintRoles.Sinks) ? Sdk.Describe(method) : SdkSymbol.Unknown;
        var isSystem = !IsAnswer(method.ContainingType) && arguments.Any(argument => IsSystemRole(argument.Value.Syntax));
        var isRole = TaintRoles.IsMessageRole(method);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (given[i].IsClean || arguments[i].Parameter is not { } parameter)
            {
                continue;
            }

            var roles = symbol.RolesOf(parameter.Name);
            foreach (var sink in TaintRoles.SinksOf(roles))
            {
                TakeArgument(sink, i);
            }

            if (isSystem && parameter.Name is "content" or "contents" or "text" or "message" or "items")
            {
                TakeArgument(TaintSink.SystemPrompt, i);
            }

            if (isRole)
            {
                TakeArgument(TaintSink.MessageRole, i);
            }
            else if ((roles & Role.PromptInput) != 0 && IsMessages(arguments[i].Value.Unwrap().Type))
            {
                Take(TaintSink.MessageRole, given[i].Member("Role"), arguments[i].Value.Syntax, call.Syntax, name);
            }
        }

        void TakeArgument(TaintSink sink, int index) => Take(sink, given[index], arguments[index].Value.Syntax, call.Syntax, name);
    }

    /// <summary>The harm that writing to a property does.</summary>
    private void TakeProperty(IPropertySymbol property, TaintValue value, IOperation written, IOperation assignment)
    {
        if (value.IsClean)
        {
            return;
        }

        var sinks = TaintCatalog.Find(property, TaintEntryKind.Sink).Select(entry => entry.Sinks);
        if (Sdk.MayHaveRole(property.Name, TaintRoles.Sinks | Role.ModelText))
        {
            sinks = sinks.Concat(TaintRoles.SinksOf(Sdk.RolesOf(property)));
            if (Sdk.MayHaveRole(property.Name, Role.ModelText | Role.PromptInput) && !IsAnswer(property.ContainingType) && IsSystemMessage(assignment.Syntax, property.Name))
            {
                sinks = sinks.Append(TaintSink.SystemPrompt);
            }
        }

        foreach (var sink in sinks)
        {
            Take(sink, value, written.Syntax, assignment.Syntax, NameOf(property));
        }
    }

    /// <summary>Notes each source of a value that reaches a place it is not safe for.</summary>
    private void Take(TaintSink sink, TaintValue value, SyntaxNode written, SyntaxNode call, string member, string? via = null, SyntaxNode? within = null)
    {
        if (value.IsClean)
        {
            return;
        }

        foreach (var pair in _state.Resolve(value).Flat().Sources)
        {
            if ((pair.Value & sink) == 0)
            {
                _hits[(written.Span, sink, pair.Key)] = new TaintHit(sink, written, call, member, pair.Key, via, within);
            }
        }
    }

    /// <summary>What a message calls a member.</summary>
    private static string NameOf(ISymbol member) => member.IsConstructor() ? "new " + member.ContainingType.Name : member.ContainingType.Name + "." + member.Name;

    /// <summary>True when the initialiser around the assignment says that the message is the system's.</summary>
    internal static bool IsSystemMessage(SyntaxNode assignment, string name) =>
        name is "Content" or "Text" or "Contents" or "Parts"
        && assignment.Parent is InitializerExpressionSyntax initializer
        && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(other =>
            other.Left is IdentifierNameSyntax { Identifier.ValueText: "Role" } && IsSystemRole(other.Right));

    /// <summary>True for the role of the system or of the developer, as it is written.</summary>
    internal static bool IsSystemRole(SyntaxNode value)
    {
        if (value is not (MemberAccessExpressionSyntax or LiteralExpressionSyntax))
        {
            return false;
        }

        var role = value.ToString();
        return role.EndsWith("Role.System", StringComparison.Ordinal) || role.EndsWith("Role.Developer", StringComparison.Ordinal)
            || role is "\"system\"" or "\"developer\"" or "RoleType.System";
    }

    /// <summary>A piece of an answer: no model is told what it says, whatever its role.</summary>
    private static bool IsAnswer(ITypeSymbol type) => type.Name.EndsWith("Update", StringComparison.Ordinal);

    /// <summary>Messages of an SDK, each with a role of its own.</summary>
    private static bool IsMessages(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsMessages(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => IsMessages(arguments[0]),
        _ => type is { Name: "ChatMessage" or "ChatMessageContent" or "ChatHistory", DeclaringSyntaxReferences.IsEmpty: true },
    };

    /// <summary>Lists of arguments and settings are safe where a text is not.</summary>
    private static bool IsTaken(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object || type is IArrayTypeSymbol
        || type.Name is "Uri" or "Stream" or "SourceText" or "ReadOnlySpan" or "StringBuilder";

    /// <summary>Content is markup only when it says so.</summary>
    private static bool IsMarkup(TaintEntry entry, ImmutableArray<IArgumentOperation> arguments) =>
        entry.Name is not ("Content" or "Text")
        || arguments.Any(argument => argument.Parameter?.Name == "contentType" && argument.Value.ConstantValue.Value is string type && type.Contains("html"));
}
