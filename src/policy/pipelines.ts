const PIPELINE =
  /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/|^\.gitlab-ci\.ya?ml$|^\.(?:gitlab|circleci|buildkite|woodpecker|azure-pipelines)\/|^\.(?:travis|drone|woodpecker)\.yml$|^(?:azure|bitbucket)-pipelines|^appveyor\.yml$|^cloudbuild\.ya?ml$|^buildspec\.yml$|(?:^|\/)Jenkinsfile|(?:^|\/)action\.ya?ml$/;

/** Whether a path, from the top of the repository, is that of a pipeline of some service. */
export const isPipeline = (path: string): boolean => PIPELINE.test(path);
