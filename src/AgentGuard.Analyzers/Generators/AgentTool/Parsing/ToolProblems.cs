using AgentGuard.Analyzers.Generators.Shared.Problems;
using static AgentGuard.Analyzers.Generators.Shared.Problems.ProblemDescription<AgentGuard.Analyzers.Generators.AgentTool.Parsing.ToolProblemKind>;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>What can be wrong with a tool. The page of AG3022 is made from it.</summary>
internal static class ToolProblems
{
    public static ProblemTable<ToolProblemKind> Table { get; } = new(
        // The class
        Fatal(ToolProblemKind.InStruct, "'{0}' is a struct, and its tools would work on a copy of it", "use a class"),
        Fatal(ToolProblemKind.VariantInterface, "'{0}' has 'in' or 'out' type parameters, and no class can be nested in it", "remove 'in' and 'out', or put [AgentTool] on the class that implements it"),
        Fatal(ToolProblemKind.MemberTaken, "'{0}' has a member 'AsAgentTools', which is the name of what is generated", "rename it"),
        Fatal(ToolProblemKind.InheritedToo, "'{0}' overrides '{1}', which is a tool itself, so there would be two", "remove one [AgentTool]: the tool of the base class calls the override"),
        Fatal(ToolProblemKind.InterfaceToo, "'{0}' has tools and implements '{1}', which has tools too, and only one of both lists would be found", "put all [AgentTool] on the class, or all on the interface"),

        // The method
        Fatal(ToolProblemKind.NoOrdinaryMethod, "'{0}' is no method that can be called by its name", "put [AgentTool] on an ordinary method that does the same"),
        Fatal(ToolProblemKind.GenericMethod, "'{0}' has type parameters, and a model cannot choose types", "remove them, or write one method for each type"),
        Fatal(ToolProblemKind.StaticAbstract, "'{0}' is static and abstract, so there is nothing to call", "make it an instance method"),
        Fatal(ToolProblemKind.ByReference, "'{0}' is passed or returned by reference, and a model only has values", "remove 'ref' or 'out', and return what is set"),
        Fatal(ToolProblemKind.AsyncVoid, "'{0}' is 'async void', so nobody knows when it ends or that it failed", "return Task"),
        Fatal(ToolProblemKind.ContentResult, "'{0}' returns '{1}', and a guarded tool answers with text or JSON, which can be capped, audited and replayed", "return the text, or an object of your own; for a picture or a file, say where it is"),
        Fatal(ToolProblemKind.NameInvalid, "the tool name '{1}' of '{0}' is refused by providers", "use 1 to 64 of the characters A-Z a-z 0-9 _ - in [AgentTool(Name = \"...\")]"),
        Fatal(ToolProblemKind.NameDuplicate, "the tool name '{1}' of '{0}' is that of '{2}' too, and providers refuse two tools of one name", "give one of them another [AgentTool(Name = \"...\")]"),
        Minor(ToolProblemKind.DescriptionMissing, "'{0}' has no description, so the model has only its name to go by", "add a <summary>, [Description] or [AgentTool(Description = \"...\")]"),
        Minor(ToolProblemKind.DescriptionTooLong, "the description of '{0}' has {1} characters, and OpenAI takes 1,024", "say less, or say it in the prompt"),
        Hint(ToolProblemKind.ParameterUndescribed, "'{0}' has no description, so the model has only its name to go by", "add a <param> or [Description]"),

        // What it does
        Hint(ToolProblemKind.EffectUnspecified, "'{0}' does not say what it changes, so it counts as irreversible", "set Effect"),
        Error(ToolProblemKind.RetryRepeatsEffect, "'{0}' has MaxAttempts = {1} and is neither read-only nor idempotent, so it is not called again, and if it were, its effect would happen twice", "set MaxAttempts to 1, or Effect to ToolEffect.ReadOnly or ToolEffect.Idempotent if that is what it is"),
        Minor(ToolProblemKind.IrreversibleUnapproved, "'{0}' cannot be undone and nobody is asked before it is called", "set Approval = ToolApproval.Required"),

        // Limits
        Production(ToolProblemKind.NoTimeout, "'{0}' has TimeoutSeconds = 0, so a call may last for ever", "set the longest time a call may take"),
        Fatal(ToolProblemKind.TimeoutOutOfRange, "'{0}' has TimeoutSeconds = {1}", "use 1 to 86400, or 0 for no limit"),
        Fatal(ToolProblemKind.AttemptsOutOfRange, "'{0}' has MaxAttempts = {1}", "use 1 to 10"),
        Fatal(ToolProblemKind.OutputOutOfRange, "'{0}' has MaxOutputChars = {1}", "use 1 or more"),
        Minor(ToolProblemKind.OutputUnbounded, "'{0}' has MaxOutputChars = {1}, so one answer may fill the model's context (400,000 characters are about 100,000 tokens)", "use at most 400000, and a parameter by which the model asks for the next part"),
        Fatal(ToolProblemKind.CostOutOfRange, "'{0}' has Cost = {1}", "use a number from 0"),
        Fatal(ToolProblemKind.ScopeEmpty, "the scope of '{0}' is empty, and no caller has an empty scope", "name the scope, or remove it"),
        Minor(ToolProblemKind.OwnerEmpty, "the owner of '{0}' is empty", "name who answers for the tool, or remove it"),

        // Parameters
        Fatal(ToolProblemKind.DefaultUnfit, "what [DefaultValue] gives to '{0}' is no constant that a '{1}' can be", "give the default in the signature"),
        Fatal(ToolProblemKind.ContextType, "'{0}' is a '{1}', which no context can hold", "use a class, interface, record or struct of your own"),
        Minor(ToolProblemKind.ContextConstrained, "{1} on '{0}' is not checked, as its value does not come from the model", "remove it"),
        Fatal(ToolProblemKind.KeyType, "[IdempotencyKey] on '{0}' needs a text, and it is a '{1}'", "use string or Guid"),
        Minor(ToolProblemKind.KeyTwice, "'{0}' gets the idempotency key a second time", "remove one"),
        Minor(ToolProblemKind.KeyOnReadOnly, "'{0}' is an idempotency key of a tool that is ToolEffect.ReadOnly and changes nothing", "remove it, or correct Effect"),

        // Fallback
        Fatal(ToolProblemKind.FallbackMissing, "the fallback '{1}' of '{0}' is no method of its class", "name one with nameof(...)"),
        Fatal(ToolProblemKind.FallbackOfOtherForm, "the fallback '{1}' of '{0}' takes other arguments from the model or gives another result", "give it parameters of the same names and types, and the same result"),
        Fatal(ToolProblemKind.FallbackIsItself, "the fallback of '{0}' is the method itself", "name another method"));
}
